import type { timeline as english } from '../../steps/timeline';
import type { Words } from '../words';
import { yesNoUnsure } from './yes-no';

export const timeline: Words<typeof english> = {
  title: 'كيف بدأ',
  questions: {
    duration: {
      ask: 'منذ متى لديك هذه المشكلة هذه المرة؟',
      options: {
        'lt-1w': 'أقل من أسبوع',
        '1-6w': 'من أسبوع إلى 6 أسابيع',
        '6-12w': 'من 6 أسابيع إلى 12 أسبوعًا',
        '3-12m': 'من 3 أشهر إلى 12 شهرًا',
        '1-5y': 'من سنة إلى 5 سنوات',
        'gt-5y': 'أكثر من 5 سنوات',
      },
    },
    'onset-age': {
      ask: 'كم كان عمرك عندما أزعجك ظهرك بهذا الشكل أول مرة؟',
      bands: {
        'lt-30': 'قبل سن 30',
        '30-34': 'من 30 إلى 34',
        '35-39': 'من 35 إلى 39',
        '40-44': 'من 40 إلى 44',
        'gte-45': '45 أو أكثر',
        unsure: yesNoUnsure.unsure,
      },
    },
    'onset-speed': {
      ask: 'كيف بدأ؟',
      options: {
        slow: 'ببطء، على مدى أسابيع أو أشهر',
        days: 'خلال بضعة أيام',
        sudden: 'فجأة',
        unsure: 'لا أتذكر',
      },
    },
    course: {
      ask: 'منذ أن بدأ، كيف حاله؟',
      options: {
        better: 'يتحسّن',
        same: 'كما هو تقريبًا',
        worse: 'يسوء',
        'comes-goes': 'يأتي ويذهب',
      },
    },
  },
};
