import type { atNight as english } from '../../../steps/at-night';
import { atNight as own } from '../../es/at-night';
import type { Words } from '../../words';

const { questions } = own;

export const atNight: Words<typeof english> = {
  ...own,
  questions: {
    'night-wake': {
      ask: '¿Le despierta a la persona la espalda por la noche?',
      options: { ...questions['night-wake'].options, first: 'Sí, poco después de dormirse' },
    },
    'night-up': { ...questions['night-up'], ask: 'Si la persona se levanta y se mueve por la noche, ¿se alivia?' },
    'buttock-alt': { ...questions['buttock-alt'], ask: '¿Tiene la persona un dolor profundo en las nalgas?' },
  },
};
