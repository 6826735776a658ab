import { type Step, yesNoUnsure } from '../question';

export const sitting = {
  id: 'sitting',
  title: 'Sitting',
  questions: {
    'sit-hours': {
      ask: 'On most days, how many hours do you sit?',
      required: true,
      kind: 'choice',
      options: {
        'lt-4': 'Less than 4',
        '4-6': '4 to 6',
        '6-8': '6 to 8',
        'gt-8': 'More than 8',
      },
    },
    'sit-onset': {
      ask: 'When you sit, how soon does your back get stiff or sore?',
      required: true,
      kind: 'choice',
      options: {
        'lt-30': 'In less than 30 minutes',
        '30-60': 'In 30 to 60 minutes',
        'gt-60': 'After more than an hour',
        no: 'Sitting does not bother it',
        eases: 'Sitting makes it feel better',
      },
    },
    'sit-posture': {
      ask: 'How do you sit most of the time?',
      kind: 'choices',
      options: {
        slump: 'Slumped, with my back curved',
        edge: 'On the edge of the seat',
        lean: 'Leaning in to a screen or phone',
        upright: 'Upright, with my back held up by the chair',
        varies: 'I change how I sit a lot',
      },
    },
    'upright-helps': {
      ask: 'If you sit up tall or stand up and move, does it ease?',
      kind: 'choice',
      options: yesNoUnsure,
    },
  },
} as const satisfies Step;
