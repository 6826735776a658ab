import type { bodyMap as english } from '../../../steps/body-map';
import { bodyMap as own } from '../../es/body-map';
import type { Words } from '../../words';

const { questions } = own;

export const bodyMap: Words<typeof english> = {
  title: 'Dónde lo siente la persona',
  questions: {
    'body-map': {
      ...questions['body-map'],
      ask: 'Toque cada lugar donde lo siente la persona.',
      help: 'Izquierda y derecha son las de la persona. También puede elegir de una lista.',
    },
  },
};
