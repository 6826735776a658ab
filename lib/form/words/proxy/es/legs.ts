import type { legs as english } from '../../../steps/legs';
import { legs as own } from '../../es/legs';
import type { Words } from '../../words';

const { questions } = own;

export const legs: Words<typeof english> = {
  title: 'Las piernas de la persona',
  questions: {
    'leg-symptoms': {
      ...questions['leg-symptoms'],
      ask: '¿Tiene la persona dolor, adormecimiento u hormigueo en las piernas?',
    },
    'leg-detail': {
      ask: '¿Cuáles de estos describen el problema de la pierna? Marque todo lo que corresponda.',
      options: {
        ...questions['leg-detail'].options,
        'worse-than-back': 'La pierna le molesta más que la espalda',
        numb: 'Una parte de la pierna o del pie está adormecida o le hormiguea',
        cough: 'La pierna le duele más cuando tose o estornuda',
        weak: 'Siente débil la pierna o el pie',
        shoot: 'Se siente como una descarga eléctrica o le arde',
      },
    },
    'walk-sit': {
      ask: 'Cuando la persona camina o está de pie, ¿qué pasa con sus piernas?',
      options: {
        ...questions['walk-sit'].options,
        claudication: 'Le duelen, y se alivian si se sienta o se inclina hacia adelante (como sobre un carrito)',
        'stop-only': 'Le duelen, y se alivian con solo detenerse de pie',
      },
    },
    'seated-pain': { ...questions['seated-pain'], ask: 'Cuando la persona se sienta, ¿le sigue doliendo la pierna?' },
  },
};
