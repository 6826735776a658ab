import { yesNoUnsure } from '../../../question';
import { nerveSigns } from '../../../steps/nerve-signs';
import type { Words } from '../../words';

export const nerveSignsWords: Words<typeof nerveSigns> = {
  title: 'First, safety',
  intro: 'A few questions to keep the person safe. We ask everyone.',
  questions: {
    'rf-bladder': {
      ask: 'In the last 2 weeks, has the person had new trouble starting to pee, or trouble feeling when they pee?',
      help: 'This means new for them. Also answer yes if they now leak pee.',
      options: yesNoUnsure,
    },
    'rf-saddle': {
      ask: 'In the last 2 weeks, has the person felt new numbness between their legs or around their bottom?',
      help: nerveSigns.questions['rf-saddle'].help,
      options: yesNoUnsure,
    },
    'rf-bowel': {
      ask: 'In the last 2 weeks, has the person leaked poop, or lost the feeling that they need to poop?',
      options: yesNoUnsure,
    },
    'rf-leg-weak': {
      ask: "Is one of the person's legs, or are both, getting weaker?",
      help: 'For example, their foot drags or their knee gives way.',
      options: nerveSigns.questions['rf-leg-weak'].options,
    },
    'rf-chest-belly': {
      ask: "Did this start all at once with very bad pain in the person's chest or belly, or did they faint?",
      options: yesNoUnsure,
    },
  },
};
