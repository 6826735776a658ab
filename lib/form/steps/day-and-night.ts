import type { Step } from '../question';

/** The twenty-four hours in spans of three, by the hours at which they begin and end. */
const spans = {
  '00-03': 'Midnight to 3 am',
  '03-06': '3 am to 6 am',
  '06-09': '6 am to 9 am',
  '09-12': '9 am to noon',
  '12-15': 'Noon to 3 pm',
  '15-18': '3 pm to 6 pm',
  '18-21': '6 pm to 9 pm',
  '21-24': '9 pm to midnight',
} as const;

const levels = { none: 'None', mild: 'Mild', moderate: 'Moderate', severe: 'Severe' } as const;

export const dayAndNight = {
  id: 'day-and-night',
  title: 'Your day and night',
  intro: 'Think of a usual day in the past week. Leave out the hours that you sleep through. You can skip this page.',
  questions: {
    'hours-stiff': {
      ask: 'How stiff is your back through the day and night?',
      kind: 'matrix',
      rows: spans,
      options: levels,
      graded: true,
    },
    'hours-pain': {
      ask: 'How much does your back hurt through the day and night?',
      kind: 'matrix',
      rows: spans,
      options: levels,
      graded: true,
    },
  },
} as const satisfies Step;
