import type { sitting as english } from '../../steps/sitting';
import type { Words } from '../words';
import { yesNoUnsure } from './yes-no';

export const sitting: Words<typeof english> = {
  title: 'الجلوس',
  questions: {
    'sit-hours': {
      ask: 'في معظم الأيام، كم ساعة تجلس؟',
      options: {
        'lt-4': 'أقل من 4',
        '4-6': 'من 4 إلى 6',
        '6-8': 'من 6 إلى 8',
        'gt-8': 'أكثر من 8',
      },
    },
    'sit-onset': {
      ask: 'عندما تجلس، بعد كم من الوقت يتيبّس ظهرك أو يؤلمك؟',
      options: {
        'lt-30': 'في أقل من 30 دقيقة',
        '30-60': 'خلال 30 إلى 60 دقيقة',
        'gt-60': 'بعد أكثر من ساعة',
        no: 'الجلوس لا يزعجه',
        eases: 'الجلوس يحسّنه',
      },
    },
    'sit-posture': {
      ask: 'كيف تجلس معظم الوقت؟',
      options: {
        slump: 'مرتخيًا وظهري منحنٍ',
        edge: 'على حافة المقعد',
        lean: 'مائلًا إلى شاشة أو هاتف',
        upright: 'مستقيمًا، والكرسي يسند ظهري',
        varies: 'أغيّر طريقة جلوسي كثيرًا',
      },
    },
    'upright-helps': {
      ask: 'إذا جلست مستقيمًا، أو وقفت وتحركت، هل يخفّ؟',
      options: yesNoUnsure,
    },
  },
};
