import type { recentEvents as english } from '../../../steps/recent-events';
import { recentEvents as own } from '../../es/recent-events';
import type { Words } from '../../words';

const { questions } = own;

export const recentEvents: Words<typeof english> = {
  ...own,
  intro: 'Estas preguntas también son por la seguridad de la persona.',
  questions: {
    ...questions,
    'rf-fever': {
      ...questions['rf-fever'],
      ask: '¿Ha tenido la persona fiebre, escalofríos o sudores por la noche con este problema de espalda?',
    },
    'rf-cancer': {
      ...questions['rf-cancer'],
      ask: '¿Ha tenido la persona cáncer alguna vez?',
      options: { ...questions['rf-cancer'].options, now: 'Sí, lo tiene ahora o está en tratamiento' },
    },
    'rf-weight-loss': {
      ...questions['rf-weight-loss'],
      ask: 'En los últimos 6 meses, ¿ha bajado la persona de peso sin proponérselo?',
    },
  },
};
