import { impact } from '../../../steps/impact';
import type { Words } from '../../words';
import { rolandMorrisWords } from './roland-morris';

const { questions } = impact;
const endsOf = ({ lowest, highest }: { lowest: string; highest: string }) => ({ lowest, highest });

/** The scores are made for patients themselves: what somebody else says for them is marked so where they are shown. */
export const impactWords: Words<typeof impact> = {
  title: 'How it affects the person',
  questions: {
    'peg-p': {
      ask: "What number best describes the person's pain on average in the past week?",
      lowest: 'No pain',
      highest: 'Pain as bad as they can imagine',
    },
    'peg-e': {
      ask: "What number best describes how, during the past week, pain has interfered with the person's enjoyment of life?",
      ...endsOf(questions['peg-e']),
    },
    'peg-g': {
      ask: "What number best describes how, during the past week, pain has interfered with the person's general activity?",
      ...endsOf(questions['peg-g']),
    },
    'nprs-now': { ask: "How bad is the person's pain right now?", ...endsOf(questions['nprs-now']) },
    goals: { ask: 'What is one thing the person wants to do again, or do better?' },
    'roland-morris': rolandMorrisWords,
  },
};
