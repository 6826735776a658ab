import type { aboutYou as english } from '../../../steps/about-you';
import { aboutYou as own } from '../../es/about-you';
import type { Words } from '../../words';

const { questions } = own;

export const aboutYou: Words<typeof english> = {
  title: 'Sobre la persona',
  questions: {
    dob: { ask: '¿Cuál es la fecha de nacimiento de la persona?' },
    'sex-birth': {
      ...questions['sex-birth'],
      ask: '¿Qué sexo le asignaron a la persona al nacer?',
      options: { ...questions['sex-birth'].options, pnts: 'Prefiere no decirlo' },
    },
    pregnant: {
      ask: '¿Está la persona embarazada, o ha tenido un bebé en los últimos 6 meses?',
      options: {
        ...questions.pregnant.options,
        pregnant: 'Sí, está embarazada',
        postpartum: 'Sí, tuvo un bebé en los últimos 6 meses',
      },
    },
    'job-type': {
      ask: '¿Qué hace la persona la mayor parte del día?',
      options: {
        desk: 'Está en una silla ante un escritorio o una computadora',
        drive: 'Maneja',
        stand: 'Está de pie',
        lift: 'Levanta, carga o se agacha',
        mixed: 'Un poco de todo',
        home: 'Cuida de la casa o de la familia',
        student: 'Va a la escuela o a la universidad',
        off: 'No trabaja por ahora a causa de la espalda',
        none: 'No trabaja actualmente',
      },
    },
  },
};
