import { type Step, yesNoUnsure } from '../question';

export const recentEvents = {
  id: 'recent-events',
  title: 'What has happened lately',
  intro: 'These are still about your safety.',
  questions: {
    'rf-trauma': {
      ask: 'Did this start after a fall, a crash, or a hard hit?',
      required: true,
      kind: 'choice',
      options: {
        no: 'No',
        minor: 'Yes, a small one (like a trip or a fall from standing)',
        major: 'Yes, a big one (like a car crash or a fall from high up)',
        unsure: 'Not sure',
      },
    },
    'rf-fever': {
      ask: 'Have you had a fever, chills, or night sweats with this back problem?',
      required: true,
      kind: 'choice',
      options: yesNoUnsure,
    },
    'rf-cancer': {
      ask: 'Have you ever had cancer?',
      help: 'Do not count simple skin cancer that was removed.',
      required: true,
      kind: 'choice',
      options: {
        no: 'No',
        past: 'Yes, in the past',
        now: 'Yes, I have it now or I am being treated',
        unsure: 'Not sure',
      },
    },
    'rf-weight-loss': {
      ask: 'Have you lost weight in the last 6 months without trying?',
      help: 'About 10 pounds (4.5 kg) or more.',
      required: true,
      kind: 'choice',
      options: yesNoUnsure,
    },
  },
} as const satisfies Step;
