import type { movement as english } from '../../steps/movement';
import type { Words } from '../words';
import { yesNoUnsure } from './yes-no';

export const movement: Words<typeof english> = {
  title: 'Al agacharse y moverse',
  questions: {
    'bend-fwd': {
      ask: '¿Qué pasa cuando se inclina hacia adelante, como para amarrarse los zapatos?',
      options: {
        stiffer: 'Se siente más rígida o más tensa',
        pain: 'Duele más',
        both: 'Está más rígida y duele más',
        better: 'Se siente mejor',
        same: 'No cambia',
      },
    },
    'bend-back': {
      ask: '¿Qué pasa cuando se inclina hacia atrás o alcanza algo en lo alto?',
      options: {
        worse: 'Empeora',
        better: 'Se siente mejor',
        same: 'No cambia',
        unsure: yesNoUnsure.unsure,
      },
    },
    'hip-tight': {
      ask: 'Cuando se pone de pie después de estar en una silla, ¿siente tensa la parte de adelante de la cadera? ¿O se queda un rato sin poder enderezarse?',
      options: yesNoUnsure,
    },
    'toe-reach': {
      ask: 'Póngase de pie con las rodillas derechas. Si baja las manos, ¿hasta dónde llegan sus dedos?',
      help: 'Hágalo despacio. Pare si le duele. Salte esta pregunta si no se siente con seguridad.',
      options: {
        floor: 'Hasta el piso',
        ankle: 'Hasta los tobillos',
        shin: 'Hasta la mitad de las espinillas',
        knee: 'Solo hasta las rodillas',
        skip: 'No puedo o no quiero intentarlo',
      },
    },
    'thigh-pull': {
      ask: '¿Dónde siente el tirón cuando baja las manos?',
      options: {
        thighs: 'Detrás de los muslos',
        back: 'En la parte baja de la espalda',
        shoot: 'Baja como un rayo más allá de la rodilla, o hormiguea',
        none: 'No siento ningún tirón',
      },
    },
    'hip-lie': {
      ask: 'Acuéstese boca arriba con las piernas estiradas. ¿Se le arquea la parte baja de la espalda, o se alivia al doblar las rodillas?',
      options: {
        arch: 'Se arquea, o me alivia doblar las rodillas',
        no: 'No',
        unsure: 'No lo sé o no lo intenté',
      },
    },
  },
};
