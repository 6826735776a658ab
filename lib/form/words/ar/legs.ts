import type { legs as english } from '../../steps/legs';
import type { Words } from '../words';
import { yesNoUnsure } from './yes-no';

export const legs: Words<typeof english> = {
  title: 'ساقاك',
  questions: {
    'leg-symptoms': {
      ask: 'هل لديك ألم أو خدر أو وخز في ساقيك؟',
      options: {
        no: 'لا',
        one: 'نعم، ساق واحدة',
        both: 'نعم، كلتا الساقين',
      },
    },
    'leg-detail': {
      ask: 'أي مما يلي يصف مشكلة ساقك؟ اختر كل ما ينطبق.',
      options: {
        'below-knee': 'تمتد إلى ما تحت الركبة',
        'worse-than-back': 'ساقي أسوأ من ظهري',
        numb: 'جزء من ساقي أو قدمي فيه خدر أو وخز',
        cough: 'تؤلمني ساقي أكثر عندما أسعل أو أعطس',
        weak: 'أشعر بضعف في ساقي أو قدمي',
        shoot: 'أشعر بها كصدمة كهربائية أو حرقة',
        none: 'لا شيء مما سبق',
      },
    },
    'walk-sit': {
      ask: 'عندما تمشي أو تقف، ماذا يحدث لساقيك؟',
      options: {
        claudication: 'تؤلمانني، ويخفّ الألم بالجلوس أو الانحناء إلى الأمام (مثلًا على عربة تسوّق)',
        'stop-only': 'تؤلمانني، ويخفّ الألم بمجرد الوقوف دون حركة',
        no: 'المشي لا يسبّب ذلك',
      },
    },
    'seated-pain': {
      ask: 'عندما تجلس، هل يبقى ألم الساق؟',
      options: yesNoUnsure,
    },
  },
};
