import { yesNoUnsure } from '../../../question';
import { throughTheDay } from '../../../steps/through-the-day';
import type { Words } from '../../words';

const { title, questions } = throughTheDay;

export const throughTheDayWords: Words<typeof throughTheDay> = {
  title,
  questions: {
    'am-stiff': {
      ask: 'When the person wakes up, how long is their back stiff?',
      help: questions['am-stiff'].help,
      options: { ...questions['am-stiff'].options, no: 'It is not stiff when they wake up' },
    },
    'day-pattern': { ask: questions['day-pattern'].ask, options: questions['day-pattern'].options },
    'rest-return': {
      ask: 'After the person rests or sits still for a long time, does the stiffness come back?',
      options: yesNoUnsure,
    },
    'move-effect': {
      ask: 'When the person moves around or exercises, what happens?',
      options: questions['move-effect'].options,
    },
    'rest-effect': {
      ask: 'When the person rests or lies down, what happens?',
      options: questions['rest-effect'].options,
    },
  },
};
