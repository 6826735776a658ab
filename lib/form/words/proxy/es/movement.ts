import type { movement as english } from '../../../steps/movement';
import { movement as own } from '../../es/movement';
import type { Words } from '../../words';

const { questions } = own;

export const movement: Words<typeof english> = {
  ...own,
  questions: {
    'bend-fwd': {
      ...questions['bend-fwd'],
      ask: '¿Qué pasa cuando la persona se inclina hacia adelante, como para amarrarse los zapatos?',
    },
    'bend-back': {
      ...questions['bend-back'],
      ask: '¿Qué pasa cuando la persona se inclina hacia atrás o alcanza algo en lo alto?',
    },
    'hip-tight': {
      ...questions['hip-tight'],
      ask: 'Cuando la persona se pone de pie después de estar en una silla, ¿siente tensa la parte de adelante de la cadera? ¿O se queda un rato sin poder enderezarse?',
    },
    'toe-reach': {
      ask: 'La persona se pone de pie con las rodillas derechas. Si baja las manos, ¿hasta dónde llegan sus dedos?',
      help: 'Que lo haga despacio. Que pare si le duele. Salte esta pregunta si la persona no se siente con seguridad.',
      options: { ...questions['toe-reach'].options, skip: 'No puede o no quiere intentarlo' },
    },
    'thigh-pull': {
      ask: '¿Dónde siente la persona el tirón cuando baja las manos?',
      options: { ...questions['thigh-pull'].options, none: 'No siente ningún tirón' },
    },
    'hip-lie': {
      ask: 'La persona se acuesta boca arriba con las piernas estiradas. ¿Se le arquea la parte baja de la espalda, o se alivia al doblar las rodillas?',
      options: {
        ...questions['hip-lie'].options,
        arch: 'Se arquea, o le alivia doblar las rodillas',
        unsure: 'No lo sé, o no lo intentó',
      },
    },
  },
};
