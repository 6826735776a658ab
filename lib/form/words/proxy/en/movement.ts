import { yesNoUnsure } from '../../../question';
import { movement } from '../../../steps/movement';
import type { Words } from '../../words';

const { title, questions } = movement;

export const movementWords: Words<typeof movement> = {
  title,
  questions: {
    'bend-fwd': {
      ask: 'What happens when the person bends forward, like to tie their shoes?',
      options: questions['bend-fwd'].options,
    },
    'bend-back': {
      ask: 'What happens when the person bends back or reaches up high?',
      options: questions['bend-back'].options,
    },
    'hip-tight': {
      ask: 'When the person stands up after they sit, does the front of their hip feel tight? Or do they stay bent for a bit?',
      options: yesNoUnsure,
    },
    'toe-reach': {
      ask: 'The person stands with their knees straight. If they reach down, how far do their fingers go?',
      help: 'Go slow. Stop if it hurts. Skip this if they feel unsafe.',
      options: {
        floor: 'To the floor',
        ankle: 'To their ankles',
        shin: 'To the middle of their shins',
        knee: 'Only to their knees',
        skip: "They can't or don't want to try",
      },
    },
    'thigh-pull': {
      ask: 'Where does the person feel the pull when they reach down?',
      options: {
        thighs: 'Behind their thighs',
        back: 'In their low back',
        shoot: 'It shoots below their knee, or tingles',
        none: 'No pull',
      },
    },
    'hip-lie': {
      ask: 'The person lies on their back with their legs flat. Does their low back arch up, or does it ease when they bend their knees?',
      options: { ...questions['hip-lie'].options, arch: 'It arches, or bending their knees helps' },
    },
  },
};
