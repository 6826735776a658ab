import type { impact as english } from '../../../steps/impact';
import { impact as own } from '../../ar/impact';
import type { Words } from '../../words';
import { rolandMorris } from './roland-morris';

const { questions } = own;

export const impact: Words<typeof english> = {
  title: 'كيف يؤثر في الشخص',
  questions: {
    ...questions,
    'peg-p': {
      ask: 'ما الرقم الذي يصف على أفضل وجه متوسط ألم الشخص في الأسبوع الماضي؟',
      lowest: 'لا ألم',
      highest: 'أسوأ ألم يمكنه تخيّله',
    },
    'peg-e': {
      ...questions['peg-e'],
      ask: 'ما الرقم الذي يصف على أفضل وجه كم أعاق الألم، خلال الأسبوع الماضي، استمتاع الشخص بالحياة؟',
    },
    'peg-g': {
      ...questions['peg-g'],
      ask: 'ما الرقم الذي يصف على أفضل وجه كم أعاق الألم، خلال الأسبوع الماضي، نشاط الشخص العام؟',
    },
    'nprs-now': { ...questions['nprs-now'], ask: 'ما مدى شدة ألم الشخص الآن؟' },
    goals: { ask: 'ما الشيء الواحد الذي يريد الشخص أن يعود إلى فعله، أو أن يفعله بشكل أفضل؟' },
    'roland-morris': rolandMorris,
  },
};
