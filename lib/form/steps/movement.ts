import { type Step, yesNoUnsure } from '../question';

export const movement = {
  id: 'movement',
  title: 'Bending and moving',
  questions: {
    'bend-fwd': {
      ask: 'What happens when you bend forward, like to tie your shoes?',
      required: true,
      kind: 'choice',
      options: {
        stiffer: 'It feels stiffer or tighter',
        pain: 'It hurts more',
        both: 'Stiffer and hurts more',
        better: 'It feels better',
        same: 'No change',
      },
    },
    'bend-back': {
      ask: 'What happens when you bend back or reach up high?',
      kind: 'choice',
      options: {
        worse: 'It gets worse',
        better: 'It feels better',
        same: 'No change',
        unsure: 'Not sure',
      },
    },
    'hip-tight': {
      ask: 'When you stand up after you sit, does the front of your hip feel tight? Or do you stay bent for a bit?',
      kind: 'choice',
      options: yesNoUnsure,
    },
    'toe-reach': {
      ask: 'Stand with your knees straight. If you reach down, how far do your fingers go?',
      help: 'Go slow. Stop if it hurts. Skip this if you feel unsafe.',
      kind: 'choice',
      options: {
        floor: 'To the floor',
        ankle: 'To my ankles',
        shin: 'To the middle of my shins',
        knee: 'Only to my knees',
        skip: "I can't or don't want to try",
      },
    },
    'thigh-pull': {
      ask: 'Where do you feel the pull when you reach down?',
      kind: 'choice',
      options: {
        thighs: 'Behind my thighs',
        back: 'In my low back',
        shoot: 'It shoots below my knee, or tingles',
        none: 'No pull',
      },
    },
    'hip-lie': {
      ask: 'Lie on your back with your legs flat. Does your low back arch up, or does it ease when you bend your knees?',
      kind: 'choice',
      options: {
        arch: 'It arches, or bending my knees helps',
        no: 'No',
        unsure: 'Not sure or did not try',
      },
    },
  },
} as const satisfies Step;
