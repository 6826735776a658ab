import { type Step, yesNoUnsure } from '../question';

export const legs = {
  id: 'legs',
  title: 'Your legs',
  questions: {
    'leg-symptoms': {
      ask: 'Do you have pain, numbness, or tingling in your legs?',
      required: true,
      kind: 'choice',
      options: {
        no: 'No',
        one: 'Yes, one leg',
        both: 'Yes, both legs',
      },
    },
    'leg-detail': {
      ask: 'Which of these fit your leg problem? Pick all that fit.',
      required: true,
      kind: 'choices',
      options: {
        'below-knee': 'It goes below my knee',
        'worse-than-back': 'My leg is worse than my back',
        numb: 'Part of my leg or foot is numb or tingles',
        cough: 'My leg hurts more when I cough or sneeze',
        weak: 'My leg or foot feels weak',
        shoot: 'It feels like a shock or it burns',
        none: 'None of these',
      },
    },
    'walk-sit': {
      ask: 'When you walk or stand, what happens to your legs?',
      kind: 'choice',
      options: {
        claudication: 'They hurt, and sitting down or leaning forward (like on a cart) helps',
        'stop-only': 'They hurt, and just standing still helps',
        no: 'Walking does not bring it on',
      },
    },
    'seated-pain': {
      ask: 'When you sit, do you still have the leg pain?',
      kind: 'choice',
      options: yesNoUnsure,
    },
  },
} as const satisfies Step;
