import { type Step, yesNoUnsure } from '../question';

export const nerveSigns = {
  id: 'nerve-signs',
  title: 'First, your safety',
  intro: 'A few questions to keep you safe. We ask everyone.',
  questions: {
    'rf-bladder': {
      ask: 'In the last 2 weeks, have you had new trouble starting to pee, or trouble feeling when you pee?',
      help: 'This means new for you. Also answer yes if you now leak pee.',
      required: true,
      kind: 'choice',
      options: yesNoUnsure,
    },
    'rf-saddle': {
      ask: 'In the last 2 weeks, have you felt new numbness between your legs or around your bottom?',
      help: 'Think of the area that would touch a saddle. Even a small area counts. New loss of feeling during sex counts too.',
      required: true,
      kind: 'choice',
      options: yesNoUnsure,
    },
    'rf-bowel': {
      ask: 'In the last 2 weeks, have you leaked poop, or lost the feeling that you need to poop?',
      required: true,
      kind: 'choice',
      options: yesNoUnsure,
    },
    'rf-leg-weak': {
      ask: 'Is one leg or are both legs getting weaker?',
      help: 'For example, your foot drags or your knee gives way.',
      required: true,
      kind: 'choice',
      options: {
        no: 'No',
        one: 'Yes, one leg',
        both: 'Yes, both legs',
        unsure: 'Not sure',
      },
    },
    'rf-chest-belly': {
      ask: 'Did this start all at once with very bad pain in your chest or belly, or did you faint?',
      required: true,
      kind: 'choice',
      options: yesNoUnsure,
    },
  },
} as const satisfies Step;
