import type { bodyMap as english } from '../../steps/body-map';
import type { Words } from '../words';

export const bodyMap: Words<typeof english> = {
  title: 'Dónde lo siente',
  questions: {
    'body-map': {
      ask: 'Toque cada lugar donde lo siente.',
      help: 'También puede elegir de una lista.',
      options: {
        neck: 'Cuello',
        'upper-back': 'Parte alta de la espalda',
        'mid-back': 'Parte media de la espalda',
        'low-back-l': 'Parte baja de la espalda, izquierda',
        'low-back-r': 'Parte baja de la espalda, derecha',
        'low-back-c': 'Parte baja de la espalda, centro',
        'buttock-l': 'Nalga izquierda',
        'buttock-r': 'Nalga derecha',
        'hip-front-l': 'Frente de la cadera izquierda o ingle',
        'hip-front-r': 'Frente de la cadera derecha o ingle',
        'thigh-back-l': 'Parte de atrás del muslo izquierdo',
        'thigh-back-r': 'Parte de atrás del muslo derecho',
        'thigh-front-l': 'Parte de adelante del muslo izquierdo',
        'thigh-front-r': 'Parte de adelante del muslo derecho',
        'calf-l': 'Pierna izquierda, debajo de la rodilla',
        'calf-r': 'Pierna derecha, debajo de la rodilla',
        'foot-l': 'Pie izquierdo',
        'foot-r': 'Pie derecho',
        'heel-l': 'Talón izquierdo',
        'heel-r': 'Talón derecho',
      },
    },
  },
};
