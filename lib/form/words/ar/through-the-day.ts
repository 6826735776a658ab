import type { throughTheDay as english } from '../../steps/through-the-day';
import type { Words } from '../words';
import { yesNoUnsure } from './yes-no';

export const throughTheDay: Words<typeof english> = {
  title: 'خلال اليوم',
  questions: {
    'am-stiff': {
      ask: 'عندما تستيقظ، كم يبقى ظهرك متيبّسًا؟',
      help: 'احسب الوقت حتى يصل إلى أفضل مرونة له في ذلك اليوم.',
      options: {
        no: 'لا يكون متيبّسًا عندما أستيقظ',
        'lt-15': 'أقل من 15 دقيقة',
        '15-30': 'من 15 إلى 30 دقيقة',
        '31-60': 'من 31 إلى 60 دقيقة',
        '61-120': 'من ساعة إلى ساعتين',
        'gt-120': 'أكثر من ساعتين',
        'all-day': 'يبقى متيبّسًا طوال اليوم',
        unsure: yesNoUnsure.unsure,
      },
    },
    'day-pattern': {
      ask: 'كيف يتغيّر خلال اليوم؟',
      options: {
        better: 'يتحسّن مع مرور اليوم',
        worse: 'يسوء مع مرور اليوم',
        same: 'يبقى كما هو',
        updown: 'يتحسّن مرة ويسوء أخرى',
      },
    },
    'rest-return': {
      ask: 'بعد أن ترتاح أو تجلس دون حركة مدة طويلة، هل يعود التيبّس؟',
      options: yesNoUnsure,
    },
    'move-effect': {
      ask: 'عندما تتحرك أو تمارس الرياضة، ماذا يحدث؟',
      options: {
        better: 'يتحسّن',
        same: 'لا يتغيّر',
        worse: 'يسوء',
        unsure: yesNoUnsure.unsure,
      },
    },
    'rest-effect': {
      ask: 'عندما ترتاح أو تستلقي، ماذا يحدث؟',
      options: {
        better: 'يتحسّن',
        same: 'لا يتغيّر',
        worse: 'يسوء',
        unsure: yesNoUnsure.unsure,
      },
    },
  },
};
