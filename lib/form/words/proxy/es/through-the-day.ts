import type { throughTheDay as english } from '../../../steps/through-the-day';
import { throughTheDay as own } from '../../es/through-the-day';
import type { Words } from '../../words';

const { questions } = own;

export const throughTheDay: Words<typeof english> = {
  ...own,
  questions: {
    ...questions,
    'am-stiff': {
      ...questions['am-stiff'],
      ask: 'Cuando la persona se despierta, ¿cuánto tiempo tiene la espalda rígida?',
      options: { ...questions['am-stiff'].options, no: 'No está rígida cuando se despierta' },
    },
    'rest-return': {
      ...questions['rest-return'],
      ask: 'Después de que la persona descansa o se queda sin moverse mucho tiempo en una silla, ¿vuelve la rigidez?',
    },
    'move-effect': { ...questions['move-effect'], ask: 'Cuando la persona se mueve o hace ejercicio, ¿qué pasa?' },
    'rest-effect': { ...questions['rest-effect'], ask: 'Cuando la persona descansa o se acuesta, ¿qué pasa?' },
  },
};
