import type { Step } from '../question';
import { rolandMorris } from './roland-morris';

export const impact = {
  id: 'impact',
  title: 'How it affects you',
  questions: {
    'peg-p': {
      ask: 'What number best describes your pain on average in the past week?',
      required: true,
      kind: 'scale',
      lowest: 'No pain',
      highest: 'Pain as bad as you can imagine',
    },
    'peg-e': {
      ask: 'What number best describes how, during the past week, pain has interfered with your enjoyment of life?',
      required: true,
      kind: 'scale',
      lowest: 'Does not interfere',
      highest: 'Completely interferes',
    },
    'peg-g': {
      ask: 'What number best describes how, during the past week, pain has interfered with your general activity?',
      required: true,
      kind: 'scale',
      lowest: 'Does not interfere',
      highest: 'Completely interferes',
    },
    'nprs-now': {
      ask: 'How bad is your pain right now?',
      required: true,
      kind: 'scale',
      lowest: 'No pain',
      highest: 'Worst pain',
    },
    goals: {
      ask: 'What is one thing you want to do again, or do better?',
      kind: 'text',
      maxLength: 1000,
    },
    'roland-morris': rolandMorris,
  },
} as const satisfies Step;
