import { yesNoUnsure } from '../../../question';
import { atNight } from '../../../steps/at-night';
import type { Words } from '../../words';

const { title, questions } = atNight;

export const atNightWords: Words<typeof atNight> = {
  title,
  questions: {
    'night-wake': {
      ask: "Does the person's back wake them up at night?",
      options: { ...questions['night-wake'].options, first: 'Yes, soon after they fall asleep' },
    },
    'night-up': { ask: 'If the person gets up and moves at night, does it ease?', options: yesNoUnsure },
    'buttock-alt': {
      ask: 'Does the person get pain deep in their buttocks?',
      options: questions['buttock-alt'].options,
    },
  },
};
