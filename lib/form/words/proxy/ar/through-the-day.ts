import type { throughTheDay as english } from '../../../steps/through-the-day';
import { throughTheDay as own } from '../../ar/through-the-day';
import type { Words } from '../../words';

const { questions } = own;

export const throughTheDay: Words<typeof english> = {
  ...own,
  questions: {
    ...questions,
    'am-stiff': {
      ...questions['am-stiff'],
      ask: 'عندما يستيقظ الشخص، كم يبقى ظهره متيبّسًا؟',
      options: { ...questions['am-stiff'].options, no: 'لا يكون متيبّسًا عندما يستيقظ' },
    },
    'rest-return': {
      ...questions['rest-return'],
      ask: 'بعد أن يرتاح الشخص أو يجلس دون حركة مدة طويلة، هل يعود التيبّس؟',
    },
    'move-effect': { ...questions['move-effect'], ask: 'عندما يتحرك الشخص أو يمارس الرياضة، ماذا يحدث؟' },
    'rest-effect': { ...questions['rest-effect'], ask: 'عندما يرتاح الشخص أو يستلقي، ماذا يحدث؟' },
  },
};
