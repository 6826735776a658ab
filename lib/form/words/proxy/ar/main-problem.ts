import type { mainProblem as english } from '../../../steps/main-problem';
import { mainProblem as own } from '../../ar/main-problem';
import type { Words } from '../../words';

const { questions } = own;

export const mainProblem: Words<typeof english> = {
  title: 'ما الذي يزعج الشخص',
  questions: {
    ...questions,
    'main-symptom': { ...questions['main-symptom'], ask: 'ما أكثر ما يزعج الشخص؟' },
  },
};
