import type { sitting as english } from '../../steps/sitting';
import type { Words } from '../words';
import { yesNoUnsure } from './yes-no';

export const sitting: Words<typeof english> = {
  title: 'Al estar sentado o sentada',
  questions: {
    'sit-hours': {
      ask: 'La mayoría de los días, ¿cuántas horas pasa en una silla o un asiento?',
      options: {
        'lt-4': 'Menos de 4',
        '4-6': 'De 4 a 6',
        '6-8': 'De 6 a 8',
        'gt-8': 'Más de 8',
      },
    },
    'sit-onset': {
      ask: 'Cuando se sienta, ¿en cuánto tiempo se le pone la espalda rígida o adolorida?',
      options: {
        'lt-30': 'En menos de 30 minutos',
        '30-60': 'En 30 a 60 minutos',
        'gt-60': 'Después de más de una hora',
        no: 'Sentarme no le afecta',
        eases: 'Sentarme la mejora',
      },
    },
    'sit-posture': {
      ask: '¿Cómo se sienta la mayor parte del tiempo?',
      options: {
        slump: 'Con la espalda encorvada',
        edge: 'En el borde del asiento',
        lean: 'Hacia adelante, cerca de una pantalla o del teléfono',
        upright: 'Derecho o derecha, con la espalda apoyada en la silla',
        varies: 'Cambio mucho de postura',
      },
    },
    'upright-helps': {
      ask: 'Si se sienta derecho o derecha, o se pone de pie y se mueve, ¿se alivia?',
      options: yesNoUnsure,
    },
  },
};
