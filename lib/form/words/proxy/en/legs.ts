import { yesNoUnsure } from '../../../question';
import { legs } from '../../../steps/legs';
import type { Words } from '../../words';

const { questions } = legs;

export const legsWords: Words<typeof legs> = {
  title: 'Their legs',
  questions: {
    'leg-symptoms': {
      ask: 'Does the person have pain, numbness, or tingling in their legs?',
      options: questions['leg-symptoms'].options,
    },
    'leg-detail': {
      ask: 'Which of these fit the leg problem? Pick all that fit.',
      options: {
        'below-knee': 'It goes below their knee',
        'worse-than-back': 'Their leg is worse than their back',
        numb: 'Part of their leg or foot is numb or tingles',
        cough: 'Their leg hurts more when they cough or sneeze',
        weak: 'Their leg or foot feels weak',
        shoot: 'It feels like a shock or it burns',
        none: 'None of these',
      },
    },
    'walk-sit': {
      ask: 'When the person walks or stands, what happens to their legs?',
      options: questions['walk-sit'].options,
    },
    'seated-pain': { ask: 'When the person sits, do they still have the leg pain?', options: yesNoUnsure },
  },
};
