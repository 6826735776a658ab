import type { aboutYou as english } from '../../steps/about-you';
import type { Words } from '../words';
import { yesNoUnsure } from './yes-no';

export const aboutYou: Words<typeof english> = {
  title: 'Sobre usted',
  questions: {
    dob: {
      ask: '¿Cuál es su fecha de nacimiento?',
    },
    'sex-birth': {
      ask: '¿Qué sexo le asignaron al nacer?',
      help: 'Lo preguntamos porque algunos riesgos de los huesos dependen de eso.',
      options: {
        female: 'Femenino',
        male: 'Masculino',
        intersex: 'Intersexual',
        pnts: 'Prefiero no decirlo',
      },
    },
    pregnant: {
      ask: '¿Está embarazada, o ha tenido un bebé en los últimos 6 meses?',
      options: {
        no: 'No',
        pregnant: 'Sí, estoy embarazada',
        postpartum: 'Sí, tuve un bebé en los últimos 6 meses',
        unsure: yesNoUnsure.unsure,
      },
    },
    'job-type': {
      ask: '¿Qué hace la mayor parte del día?',
      options: {
        desk: 'Estoy sentado o sentada ante un escritorio o una computadora',
        drive: 'Manejo',
        stand: 'Estoy de pie',
        lift: 'Levanto, cargo o me agacho',
        mixed: 'Un poco de todo',
        home: 'Cuido de la casa o de la familia',
        student: 'Voy a la escuela o a la universidad',
        off: 'No trabajo por ahora a causa de la espalda',
        none: 'No trabajo actualmente',
      },
    },
  },
};
