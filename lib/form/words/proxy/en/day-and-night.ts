import { dayAndNight } from '../../../steps/day-and-night';
import type { Words } from '../../words';

const { questions } = dayAndNight;

export const dayAndNightWords: Words<typeof dayAndNight> = {
  title: 'Their day and night',
  intro:
    'Think of a usual day in the past week. Leave out the hours that the person sleeps through. It is fine to skip this page.',
  questions: {
    'hours-stiff': {
      ask: "How stiff is the person's back through the day and night?",
      rows: questions['hours-stiff'].rows,
      options: questions['hours-stiff'].options,
    },
    'hours-pain': {
      ask: "How much does the person's back hurt through the day and night?",
      rows: questions['hours-pain'].rows,
      options: questions['hours-pain'].options,
    },
  },
};
