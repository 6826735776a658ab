import type { timeline as english } from '../../steps/timeline';
import type { Words } from '../words';

export const timeline: Words<typeof english> = {
  title: 'Cómo empezó',
  questions: {
    duration: {
      ask: '¿Cuánto tiempo lleva con este problema esta vez?',
      options: {
        'lt-1w': 'Menos de 1 semana',
        '1-6w': 'De 1 a 6 semanas',
        '6-12w': 'De 6 a 12 semanas',
        '3-12m': 'De 3 a 12 meses',
        '1-5y': 'De 1 a 5 años',
        'gt-5y': 'Más de 5 años',
      },
    },
    'onset-age': {
      ask: '¿Qué edad tenía cuando la espalda le dio molestias así por primera vez?',
      bands: {
        'lt-30': 'Antes de los 30',
        '30-34': 'De 30 a 34',
        '35-39': 'De 35 a 39',
        '40-44': 'De 40 a 44',
        'gte-45': '45 o más',
        unsure: 'No lo sé',
      },
    },
    'onset-speed': {
      ask: '¿Cómo empezó?',
      options: {
        slow: 'Poco a poco, en semanas o meses',
        days: 'En unos pocos días',
        sudden: 'De repente',
        unsure: 'No me acuerdo',
      },
    },
    course: {
      ask: 'Desde que empezó, ¿cómo va?',
      options: {
        better: 'Está mejorando',
        same: 'Sigue más o menos igual',
        worse: 'Está empeorando',
        'comes-goes': 'Va y viene',
      },
    },
  },
};
