import { type Step, yesNoUnsure } from '../question';

export const mainProblem = {
  id: 'main-problem',
  title: 'What bothers you',
  questions: {
    'main-symptom': {
      ask: 'What bothers you most?',
      required: true,
      kind: 'choice',
      options: {
        stiffness: 'Stiffness',
        pain: 'Pain',
        both: 'Both the same',
      },
    },
    'rf-constant': {
      ask: 'Is the pain there all the time, so that no position makes it better, even at rest?',
      required: true,
      kind: 'choice',
      options: yesNoUnsure,
    },
  },
} as const satisfies Step;
