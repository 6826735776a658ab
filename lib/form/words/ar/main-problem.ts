import type { mainProblem as english } from '../../steps/main-problem';
import type { Words } from '../words';
import { yesNoUnsure } from './yes-no';

export const mainProblem: Words<typeof english> = {
  title: 'ما الذي يزعجك',
  questions: {
    'main-symptom': {
      ask: 'ما أكثر ما يزعجك؟',
      options: {
        stiffness: 'التيبّس',
        pain: 'الألم',
        both: 'كلاهما بالقدر نفسه',
      },
    },
    'rf-constant': {
      ask: 'هل الألم موجود طوال الوقت، فلا تخفّفه أي وضعية، حتى في الراحة؟',
      options: yesNoUnsure,
    },
  },
};
