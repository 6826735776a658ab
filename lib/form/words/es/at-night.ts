import type { atNight as english } from '../../steps/at-night';
import type { Words } from '../words';
import { yesNoUnsure } from './yes-no';

export const atNight: Words<typeof english> = {
  title: 'Por la noche',
  questions: {
    'night-wake': {
      ask: '¿Le despierta la espalda por la noche?',
      options: {
        no: 'No, o casi nunca',
        first: 'Sí, poco después de dormirme',
        second: 'Sí, en la segunda mitad de la noche, cerca de la mañana',
        any: 'Sí, a cualquier hora de la noche',
        unsure: yesNoUnsure.unsure,
      },
    },
    'night-up': {
      ask: 'Si se levanta y se mueve por la noche, ¿se alivia?',
      options: yesNoUnsure,
    },
    'buttock-alt': {
      ask: '¿Tiene un dolor profundo en las nalgas?',
      options: {
        no: 'No',
        one: 'Sí, de un lado',
        both: 'Sí, de los dos lados',
        alternate: 'Sí, y pasa de un lado al otro',
      },
    },
  },
};
