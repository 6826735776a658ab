import type { atNight as english } from '../../steps/at-night';
import type { Words } from '../words';
import { yesNoUnsure } from './yes-no';

export const atNight: Words<typeof english> = {
  title: 'في الليل',
  questions: {
    'night-wake': {
      ask: 'هل يوقظك ظهرك في الليل؟',
      options: {
        no: 'لا، أو نادرًا جدًا',
        first: 'نعم، بعد أن أنام بقليل',
        second: 'نعم، في النصف الثاني من الليل، قرب الصباح',
        any: 'نعم، في أي وقت من الليل',
        unsure: yesNoUnsure.unsure,
      },
    },
    'night-up': {
      ask: 'إذا نهضت وتحركت في الليل، هل يخفّ؟',
      options: yesNoUnsure,
    },
    'buttock-alt': {
      ask: 'هل تشعر بألم عميق في الأَلْيتين؟',
      options: {
        no: 'لا',
        one: 'نعم، في جهة واحدة',
        both: 'نعم، في الجهتين',
        alternate: 'نعم، وينتقل من جهة إلى أخرى',
      },
    },
  },
};
