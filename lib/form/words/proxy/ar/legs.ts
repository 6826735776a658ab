import type { legs as english } from '../../../steps/legs';
import { legs as own } from '../../ar/legs';
import type { Words } from '../../words';

const { questions } = own;

export const legs: Words<typeof english> = {
  title: 'ساقا الشخص',
  questions: {
    'leg-symptoms': { ...questions['leg-symptoms'], ask: 'هل لدى الشخص ألم أو خدر أو وخز في ساقيه؟' },
    'leg-detail': {
      ask: 'أي مما يلي يصف مشكلة الساق؟ اختر كل ما ينطبق.',
      options: {
        ...questions['leg-detail'].options,
        'worse-than-back': 'ساقه أسوأ من ظهره',
        numb: 'جزء من ساقه أو قدمه فيه خدر أو وخز',
        cough: 'تؤلمه ساقه أكثر عندما يسعل أو يعطس',
        weak: 'يشعر بضعف في ساقه أو قدمه',
        shoot: 'يشعر بها كصدمة كهربائية أو حرقة',
      },
    },
    'walk-sit': {
      ask: 'عندما يمشي الشخص أو يقف، ماذا يحدث لساقيه؟',
      options: {
        ...questions['walk-sit'].options,
        claudication: 'تؤلمانه، ويخفّ الألم بالجلوس أو الانحناء إلى الأمام (مثلًا على عربة تسوّق)',
        'stop-only': 'تؤلمانه، ويخفّ الألم بمجرد الوقوف دون حركة',
      },
    },
    'seated-pain': { ...questions['seated-pain'], ask: 'عندما يجلس الشخص، هل يبقى ألم الساق؟' },
  },
};
