import { yesNoUnsure } from '../../../question';
import { mainProblem } from '../../../steps/main-problem';
import type { Words } from '../../words';

const { questions } = mainProblem;

export const mainProblemWords: Words<typeof mainProblem> = {
  title: 'What bothers the person',
  questions: {
    'main-symptom': { ask: 'What bothers the person most?', options: questions['main-symptom'].options },
    'rf-constant': { ask: questions['rf-constant'].ask, options: yesNoUnsure },
  },
};
