import { type Step, yesNoUnsure } from '../question';

export const atNight = {
  id: 'at-night',
  title: 'At night',
  questions: {
    'night-wake': {
      ask: 'Does your back wake you up at night?',
      required: true,
      kind: 'choice',
      options: {
        no: 'No, or almost never',
        first: 'Yes, soon after I fall asleep',
        second: 'Yes, in the second half of the night, near morning',
        any: 'Yes, at any time of night',
        unsure: 'Not sure',
      },
    },
    'night-up': {
      ask: 'If you get up and move at night, does it ease?',
      required: true,
      kind: 'choice',
      options: yesNoUnsure,
    },
    'buttock-alt': {
      ask: 'Do you get pain deep in your buttocks?',
      kind: 'choice',
      options: {
        no: 'No',
        one: 'Yes, on one side',
        both: 'Yes, on both sides',
        alternate: 'Yes, and it switches from side to side',
      },
    },
  },
} as const satisfies Step;
