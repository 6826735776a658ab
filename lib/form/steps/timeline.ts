import type { Step } from '../question';

export const timeline = {
  id: 'timeline',
  title: 'How it began',
  questions: {
    duration: {
      ask: 'How long have you had this problem this time?',
      required: true,
      kind: 'choice',
      options: {
        'lt-1w': 'Less than 1 week',
        '1-6w': '1 to 6 weeks',
        '6-12w': '6 to 12 weeks',
        '3-12m': '3 to 12 months',
        '1-5y': '1 to 5 years',
        'gt-5y': 'More than 5 years',
      },
    },
    'onset-age': {
      ask: 'How old were you when your back first gave you trouble like this?',
      required: true,
      kind: 'age',
      min: 5,
      max: 110,
      bands: {
        'lt-30': 'Before 30',
        '30-34': '30 to 34',
        '35-39': '35 to 39',
        '40-44': '40 to 44',
        'gte-45': '45 or older',
        unsure: 'Not sure',
      },
    },
    'onset-speed': {
      ask: 'How did it start?',
      required: true,
      kind: 'choice',
      options: {
        slow: 'Slowly, over weeks or months',
        days: 'Over a few days',
        sudden: 'All at once',
        unsure: "I don't remember",
      },
    },
    course: {
      ask: 'Since it started, how is it?',
      kind: 'choice',
      options: {
        better: 'Getting better',
        same: 'About the same',
        worse: 'Getting worse',
        'comes-goes': 'It comes and goes',
      },
    },
  },
} as const satisfies Step;
