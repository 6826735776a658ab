import type { legs as english } from '../../steps/legs';
import type { Words } from '../words';
import { yesNoUnsure } from './yes-no';

export const legs: Words<typeof english> = {
  title: 'Sus piernas',
  questions: {
    'leg-symptoms': {
      ask: '¿Tiene dolor, adormecimiento u hormigueo en las piernas?',
      options: {
        no: 'No',
        one: 'Sí, en una pierna',
        both: 'Sí, en las dos piernas',
      },
    },
    'leg-detail': {
      ask: '¿Cuáles de estos describen el problema de su pierna? Marque todo lo que corresponda.',
      options: {
        'below-knee': 'Baja más allá de la rodilla',
        'worse-than-back': 'La pierna me molesta más que la espalda',
        numb: 'Una parte de la pierna o del pie está adormecida o me hormiguea',
        cough: 'La pierna me duele más cuando toso o estornudo',
        weak: 'Siento débil la pierna o el pie',
        shoot: 'Se siente como una descarga eléctrica o me arde',
        none: 'Ninguno de estos',
      },
    },
    'walk-sit': {
      ask: 'Cuando camina o está de pie, ¿qué pasa con sus piernas?',
      options: {
        claudication: 'Me duelen, y se alivian si me siento o me inclino hacia adelante (como sobre un carrito)',
        'stop-only': 'Me duelen, y se alivian con solo detenerme de pie',
        no: 'Caminar no lo provoca',
      },
    },
    'seated-pain': {
      ask: 'Cuando se sienta, ¿le sigue doliendo la pierna?',
      options: yesNoUnsure,
    },
  },
};
