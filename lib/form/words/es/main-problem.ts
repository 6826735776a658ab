import type { mainProblem as english } from '../../steps/main-problem';
import type { Words } from '../words';
import { yesNoUnsure } from './yes-no';

export const mainProblem: Words<typeof english> = {
  title: 'Lo que le molesta',
  questions: {
    'main-symptom': {
      ask: '¿Qué le molesta más?',
      options: {
        stiffness: 'La rigidez',
        pain: 'El dolor',
        both: 'Las dos cosas por igual',
      },
    },
    'rf-constant': {
      ask: '¿Está el dolor ahí todo el tiempo, de modo que ninguna posición lo alivia, ni siquiera en reposo?',
      options: yesNoUnsure,
    },
  },
};
