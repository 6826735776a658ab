import type { impact as english } from '../../../steps/impact';
import { impact as own } from '../../es/impact';
import type { Words } from '../../words';
import { rolandMorris } from './roland-morris';

const { questions } = own;

export const impact: Words<typeof english> = {
  title: 'Cómo le afecta a la persona',
  questions: {
    ...questions,
    'peg-p': {
      ask: '¿Qué número describe mejor el dolor de la persona, en promedio, en la última semana?',
      lowest: 'Ningún dolor',
      highest: 'El peor dolor que la persona pueda imaginar',
    },
    'peg-e': {
      ...questions['peg-e'],
      ask: '¿Qué número describe mejor cuánto, durante la última semana, el dolor ha interferido con el disfrute de la vida de la persona?',
    },
    'peg-g': {
      ...questions['peg-g'],
      ask: '¿Qué número describe mejor cuánto, durante la última semana, el dolor ha interferido con la actividad en general de la persona?',
    },
    'nprs-now': { ...questions['nprs-now'], ask: '¿Qué tan fuerte es el dolor de la persona ahora mismo?' },
    goals: { ask: '¿Qué es algo que la persona quiere volver a hacer, o hacer mejor?' },
    'roland-morris': rolandMorris,
  },
};
