import { yesNoUnsure } from '../../../question';
import { sitting } from '../../../steps/sitting';
import type { Words } from '../../words';

const { title, questions } = sitting;

export const sittingWords: Words<typeof sitting> = {
  title,
  questions: {
    'sit-hours': {
      ask: 'On most days, how many hours does the person sit?',
      options: questions['sit-hours'].options,
    },
    'sit-onset': {
      ask: 'When the person sits, how soon does their back get stiff or sore?',
      options: questions['sit-onset'].options,
    },
    'sit-posture': {
      ask: 'How does the person sit most of the time?',
      options: {
        slump: 'Slumped, with their back curved',
        edge: 'On the edge of the seat',
        lean: 'Leaning in to a screen or phone',
        upright: 'Upright, with their back held up by the chair',
        varies: 'They change how they sit a lot',
      },
    },
    'upright-helps': { ask: 'If the person sits up tall or stands up and moves, does it ease?', options: yesNoUnsure },
  },
};
