import type { Step } from '../question';

export const otherSigns = {
  id: 'other-signs',
  title: 'Other health signs',
  questions: {
    'spa-known': {
      ask: 'Has a doctor ever told you that you have any of these? Pick all that fit.',
      required: true,
      kind: 'choices',
      options: {
        uveitis: 'Eye swelling inside the eye (uveitis or iritis)',
        psoriasis: 'Psoriasis (scaly skin patches)',
        ibd: "Crohn's disease or ulcerative colitis",
        arthritis: 'Swollen joints from arthritis (not wear and tear)',
        axspa: 'Ankylosing spondylitis or spondyloarthritis',
        reactive: 'Joint swelling after a gut or sex-related infection',
        none: 'None of these',
      },
    },
    'spa-signs': {
      ask: 'Have you had any of these for more than a few days? Pick all that fit.',
      required: true,
      kind: 'choices',
      options: {
        heel: 'Heel pain (back or bottom of the heel)',
        'joint-swelling': 'A hot, swollen joint with no injury',
        sausage: 'A whole finger or toe swollen like a sausage',
        nails: 'Pits or lifting in your nails',
        'eye-now': 'A red, sore eye that hates light, right now',
        none: 'None of these',
      },
    },
    family: {
      ask: 'Has a parent, brother, sister, or child had any of these?',
      required: true,
      kind: 'choices',
      options: {
        axspa: 'Ankylosing spondylitis or spondyloarthritis',
        psoriasis: 'Psoriasis',
        uveitis: 'Uveitis or iritis',
        ibd: "Crohn's disease or ulcerative colitis",
        reactive: 'Reactive arthritis',
        none: 'No',
        unsure: 'Not sure',
      },
    },
    nsaid: {
      ask: 'Think of a time you took ibuprofen or naproxen at full dose. How was your back 1 to 2 days later?',
      required: true,
      kind: 'choice',
      options: {
        much: 'Much better or gone',
        some: 'A little better',
        none: 'No change',
        'not-tried': 'I have not taken it',
        cant: "I can't take it",
      },
    },
  },
} as const satisfies Step;
