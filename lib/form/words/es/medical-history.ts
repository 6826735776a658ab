import type { medicalHistory as english } from '../../steps/medical-history';
import type { Words } from '../words';
import { yesNo } from './yes-no';

export const medicalHistory: Words<typeof english> = {
  title: 'Su historia médica',
  questions: {
    history: {
      ask: '¿Toma algún medicamento o pastilla? ¿Tiene alergias? ¿Le han operado de la espalda o tiene otros problemas de salud?',
      parts: {
        medicines: { ask: 'Medicamentos y pastillas que toma' },
        allergies: { ask: 'Alergias' },
        conditions: { ask: 'Otros problemas de salud' },
        'back-surgery': { ask: '¿Le han operado de la espalda?', options: yesNo },
        'back-surgery-year': { ask: 'Si es así, ¿en qué año?' },
        'blood-thinner': {
          ask: '¿Toma un anticoagulante (medicamento para hacer más líquida la sangre)?',
          options: yesNo,
        },
        'ulcer-kidney': { ask: '¿Ha tenido una úlcera de estómago o una enfermedad de los riñones?', options: yesNo },
      },
    },
    'anything-else': {
      ask: '¿Hay algo más que quiera que sepa su equipo médico?',
    },
  },
};
