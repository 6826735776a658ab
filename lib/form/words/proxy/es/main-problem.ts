import type { mainProblem as english } from '../../../steps/main-problem';
import { mainProblem as own } from '../../es/main-problem';
import type { Words } from '../../words';

const { questions } = own;

export const mainProblem: Words<typeof english> = {
  title: 'Lo que le molesta a la persona',
  questions: {
    ...questions,
    'main-symptom': { ...questions['main-symptom'], ask: '¿Qué le molesta más a la persona?' },
  },
};
