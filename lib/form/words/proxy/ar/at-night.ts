import type { atNight as english } from '../../../steps/at-night';
import { atNight as own } from '../../ar/at-night';
import type { Words } from '../../words';

const { questions } = own;

export const atNight: Words<typeof english> = {
  ...own,
  questions: {
    'night-wake': {
      ask: 'هل يوقظ الشخصَ ظهرُه في الليل؟',
      options: { ...questions['night-wake'].options, first: 'نعم، بعد أن ينام بقليل' },
    },
    'night-up': { ...questions['night-up'], ask: 'إذا نهض الشخص وتحرك في الليل، هل يخفّ؟' },
    'buttock-alt': { ...questions['buttock-alt'], ask: 'هل يشعر الشخص بألم عميق في الأَلْيتين؟' },
  },
};
