import type { dayAndNight as english } from '../../steps/day-and-night';
import type { Words } from '../words';

const spans = {
  '00-03': 'De medianoche a 3 a. m.',
  '03-06': 'De 3 a 6 a. m.',
  '06-09': 'De 6 a 9 a. m.',
  '09-12': 'De 9 a. m. al mediodía',
  '12-15': 'Del mediodía a 3 p. m.',
  '15-18': 'De 3 a 6 p. m.',
  '18-21': 'De 6 a 9 p. m.',
  '21-24': 'De 9 p. m. a medianoche',
} as const;

const levels = { none: 'Nada', mild: 'Leve', moderate: 'Moderado', severe: 'Fuerte' } as const;
const stiffLevels = { ...levels, moderate: 'Moderada' } as const;

export const dayAndNight: Words<typeof english> = {
  title: 'Su día y su noche',
  intro:
    'Piense en un día normal de la última semana. Deje en blanco las horas en que duerme sin despertarse. Puede saltarse esta página.',
  questions: {
    'hours-stiff': {
      ask: '¿Qué tan rígida tiene la espalda a lo largo del día y de la noche?',
      rows: spans,
      options: stiffLevels,
    },
    'hours-pain': {
      ask: '¿Cuánto le duele la espalda a lo largo del día y de la noche?',
      rows: spans,
      options: levels,
    },
  },
};
