import type { Step } from '../question';

export const aboutYou = {
  id: 'about-you',
  title: 'About you',
  questions: {
    dob: {
      ask: 'What is your date of birth?',
      required: true,
      kind: 'date',
    },
    'sex-birth': {
      ask: 'What sex were you assigned at birth?',
      help: 'We ask because some bone risks depend on it.',
      kind: 'choice',
      options: {
        female: 'Female',
        male: 'Male',
        intersex: 'Intersex',
        pnts: "I'd rather not say",
      },
    },
    pregnant: {
      ask: 'Are you pregnant, or have you had a baby in the last 6 months?',
      kind: 'choice',
      options: {
        no: 'No',
        pregnant: 'Yes, pregnant',
        postpartum: 'Yes, had a baby in the last 6 months',
        unsure: 'Not sure',
      },
    },
    'job-type': {
      ask: 'What do you do most of the day?',
      kind: 'choice',
      options: {
        desk: 'Sit at a desk or computer',
        drive: 'Drive',
        stand: 'Stand',
        lift: 'Lift, carry, or bend',
        mixed: 'A mix',
        home: 'Care for a home or family',
        student: 'Go to school',
        off: 'I am off work because of my back',
        none: 'I do not work now',
      },
    },
  },
} as const satisfies Step;
