import type { dayAndNight as english } from '../../steps/day-and-night';
import type { Words } from '../words';

const spans = {
  '00-03': 'من منتصف الليل إلى 3 صباحًا',
  '03-06': 'من 3 إلى 6 صباحًا',
  '06-09': 'من 6 إلى 9 صباحًا',
  '09-12': 'من 9 صباحًا إلى الظهر',
  '12-15': 'من الظهر إلى 3 مساءً',
  '15-18': 'من 3 إلى 6 مساءً',
  '18-21': 'من 6 إلى 9 مساءً',
  '21-24': 'من 9 مساءً إلى منتصف الليل',
} as const;

const levels = { none: 'لا شيء', mild: 'خفيف', moderate: 'متوسط', severe: 'شديد' } as const;

export const dayAndNight: Words<typeof english> = {
  title: 'نهارك وليلك',
  intro: 'فكّر في يوم عادي من الأسبوع الماضي. اترك الساعات التي تنامها دون استيقاظ. يمكنك تخطي هذه الصفحة.',
  questions: {
    'hours-stiff': {
      ask: 'ما مدى تيبّس ظهرك خلال النهار والليل؟',
      rows: spans,
      options: levels,
    },
    'hours-pain': {
      ask: 'كم يؤلمك ظهرك خلال النهار والليل؟',
      rows: spans,
      options: levels,
    },
  },
};
