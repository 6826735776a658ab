import type { movement as english } from '../../../steps/movement';
import { movement as own } from '../../ar/movement';
import type { Words } from '../../words';

const { questions } = own;

export const movement: Words<typeof english> = {
  ...own,
  questions: {
    'bend-fwd': {
      ask: 'ماذا يحدث عندما ينحني الشخص إلى الأمام، كما لربط حذائه؟',
      options: { ...questions['bend-fwd'].options, stiffer: 'يشعر بتيبّس أو شدّ أكبر', better: 'يشعر بتحسّن' },
    },
    'bend-back': {
      ask: 'ماذا يحدث عندما ينحني الشخص إلى الخلف أو يمدّ يديه إلى أعلى؟',
      options: { ...questions['bend-back'].options, better: 'يشعر بتحسّن' },
    },
    'hip-tight': {
      ...questions['hip-tight'],
      ask: 'عندما يقف الشخص بعد الجلوس، هل يشعر بشدّ في مقدمة الورك؟ أو هل يبقى منحنيًا قليلًا؟',
    },
    'toe-reach': {
      ask: 'يقف الشخص وركبتاه مستقيمتان. إذا مدّ يديه إلى أسفل، إلى أين تصل أصابعه؟',
      help: 'ليتحرّك ببطء. وليتوقف إذا شعر بألم. تخطَّ هذا السؤال إذا لم يشعر الشخص بالأمان.',
      options: {
        floor: 'إلى الأرض',
        ankle: 'إلى كاحليه',
        shin: 'إلى منتصف الساق',
        knee: 'إلى ركبتيه فقط',
        skip: 'لا يستطيع أو لا يريد أن يجرّب',
      },
    },
    'thigh-pull': {
      ask: 'أين يشعر الشخص بالشدّ عندما يمدّ يديه إلى أسفل؟',
      options: {
        ...questions['thigh-pull'].options,
        thighs: 'خلف فخذيه',
        back: 'في أسفل ظهره',
        none: 'لا يشعر بشدّ',
      },
    },
    'hip-lie': {
      ask: 'يستلقي الشخص على ظهره وساقاه ممدودتان. هل يتقوّس أسفل ظهره، أو هل يخفّ عندما يثني ركبتيه؟',
      options: {
        ...questions['hip-lie'].options,
        arch: 'يتقوّس، أو يساعده ثني ركبتيه',
        unsure: 'لست متأكدًا، أو لم يجرّب',
      },
    },
  },
};
