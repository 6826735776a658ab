import type { medicalHistory as english } from '../../../steps/medical-history';
import { medicalHistory as own } from '../../es/medical-history';
import type { Words } from '../../words';

const { questions } = own;

export const medicalHistory: Words<typeof english> = {
  title: 'La historia médica de la persona',
  questions: {
    history: {
      ask: '¿Toma la persona algún medicamento o pastilla? ¿Tiene alergias? ¿Le han operado de la espalda o tiene otros problemas de salud?',
      parts: {
        ...questions.history.parts,
        medicines: { ask: 'Medicamentos y pastillas que toma' },
        'back-surgery': {
          ...questions.history.parts['back-surgery'],
          ask: '¿Le han operado a la persona de la espalda?',
        },
        'blood-thinner': {
          ...questions.history.parts['blood-thinner'],
          ask: '¿Toma la persona un anticoagulante (medicamento para hacer más líquida la sangre)?',
        },
        'ulcer-kidney': {
          ...questions.history.parts['ulcer-kidney'],
          ask: '¿Ha tenido la persona una úlcera de estómago o una enfermedad de los riñones?',
        },
      },
    },
    'anything-else': { ask: '¿Hay algo más que deba saber el equipo médico?' },
  },
};
