import type { impact as english } from '../../steps/impact';
import type { Words } from '../words';
import { rolandMorris } from './roland-morris';

export const impact: Words<typeof english> = {
  title: 'Cómo le afecta',
  questions: {
    'peg-p': {
      ask: '¿Qué número describe mejor su dolor, en promedio, en la última semana?',
      lowest: 'Ningún dolor',
      highest: 'El peor dolor que pueda imaginar',
    },
    'peg-e': {
      ask: '¿Qué número describe mejor cuánto, durante la última semana, el dolor ha interferido con su disfrute de la vida?',
      lowest: 'No interfiere',
      highest: 'Interfiere por completo',
    },
    'peg-g': {
      ask: '¿Qué número describe mejor cuánto, durante la última semana, el dolor ha interferido con su actividad en general?',
      lowest: 'No interfiere',
      highest: 'Interfiere por completo',
    },
    'nprs-now': {
      ask: '¿Qué tan fuerte es su dolor ahora mismo?',
      lowest: 'Ningún dolor',
      highest: 'El peor dolor',
    },
    goals: {
      ask: '¿Qué es algo que quiere volver a hacer, o hacer mejor?',
    },
    'roland-morris': rolandMorris,
  },
};
