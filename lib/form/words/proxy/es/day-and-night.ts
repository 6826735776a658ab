import type { dayAndNight as english } from '../../../steps/day-and-night';
import { dayAndNight as own } from '../../es/day-and-night';
import type { Words } from '../../words';

const { questions } = own;

export const dayAndNight: Words<typeof english> = {
  title: 'El día y la noche de la persona',
  intro:
    'Piense en un día normal de la última semana. Deje en blanco las horas en que la persona duerme sin despertarse. Puede saltarse esta página.',
  questions: {
    'hours-stiff': {
      ...questions['hours-stiff'],
      ask: '¿Qué tan rígida tiene la persona la espalda a lo largo del día y de la noche?',
    },
    'hours-pain': {
      ...questions['hours-pain'],
      ask: '¿Cuánto le duele a la persona la espalda a lo largo del día y de la noche?',
    },
  },
};
