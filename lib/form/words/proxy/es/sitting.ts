import type { sitting as english } from '../../../steps/sitting';
import { sitting as own } from '../../es/sitting';
import type { Words } from '../../words';

const { questions } = own;

export const sitting: Words<typeof english> = {
  title: 'Cuando la persona se sienta',
  questions: {
    'sit-hours': {
      ...questions['sit-hours'],
      ask: 'La mayoría de los días, ¿cuántas horas pasa la persona en una silla o un asiento?',
    },
    'sit-onset': {
      ask: 'Cuando la persona se sienta, ¿en cuánto tiempo se le pone la espalda rígida o adolorida?',
      options: {
        ...questions['sit-onset'].options,
        no: 'Sentarse no le afecta',
        eases: 'Sentarse la mejora',
      },
    },
    'sit-posture': {
      ask: '¿Cómo se sienta la persona la mayor parte del tiempo?',
      options: {
        ...questions['sit-posture'].options,
        upright: 'Con el cuerpo derecho y la espalda apoyada en la silla',
        varies: 'Cambia mucho de postura',
      },
    },
    'upright-helps': {
      ...questions['upright-helps'],
      ask: 'Si la persona se sienta con la espalda derecha, o se pone de pie y se mueve, ¿se alivia?',
    },
  },
};
