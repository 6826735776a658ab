import type { recentEvents as english } from '../../steps/recent-events';
import type { Words } from '../words';
import { yesNoUnsure } from './yes-no';

export const recentEvents: Words<typeof english> = {
  title: 'Lo que ha pasado últimamente',
  intro: 'Estas preguntas también son por su seguridad.',
  questions: {
    'rf-trauma': {
      ask: '¿Empezó esto después de una caída, un choque o un golpe fuerte?',
      options: {
        no: 'No',
        minor: 'Sí, algo leve (como un tropezón o una caída estando de pie)',
        major: 'Sí, algo grave (como un choque de auto o una caída desde lo alto)',
        unsure: yesNoUnsure.unsure,
      },
    },
    'rf-fever': {
      ask: '¿Ha tenido fiebre, escalofríos o sudores por la noche con este problema de espalda?',
      options: yesNoUnsure,
    },
    'rf-cancer': {
      ask: '¿Ha tenido cáncer alguna vez?',
      help: 'No cuente un cáncer de piel simple que ya le quitaron.',
      options: {
        no: 'No',
        past: 'Sí, en el pasado',
        now: 'Sí, lo tengo ahora o estoy en tratamiento',
        unsure: yesNoUnsure.unsure,
      },
    },
    'rf-weight-loss': {
      ask: 'En los últimos 6 meses, ¿ha bajado de peso sin proponérselo?',
      help: 'Unas 10 libras (4.5 kg) o más.',
      options: yesNoUnsure,
    },
  },
};
