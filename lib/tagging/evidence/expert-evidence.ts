import type { Evidence } from './evidence-entry';

const choice = {
  cite: 'Expert choice',
  year: 2026,
  population: 'Nobody yet: not validated on patients',
  grade: 'X',
  reviewBy: '2027-02-24',
} as const;

export const expertEvidence = {
  'expert-red-flags': {
    ...choice,
    citation: 'Choices of this rule set where no threshold is published: conditions and levels of red flags',
    supports: 'Which answers, doubts and silences raise the urgency, on the safe side',
    numbers: 'Each rule marked as an expert choice',
  },
  'expert-odds': {
    ...choice,
    citation: 'Choices of this rule set in the two probability models',
    supports: 'Damping of what patients judge themselves by the power of 0.5; the prior of stenosis; levels of support',
    numbers: 'Prior of stenosis 10%; axial spondyloarthritis moderate from 10%, strong from 30%; stenosis 5%, 20%, 50%',
  },
  'expert-patterns': {
    ...choice,
    citation: 'Choices of this rule set in the patterns: anchors, points, and the levels they reach',
    supports: 'Points for and against the mechanical patterns and nerve root pain, never more than moderate',
    numbers: 'Weak from 3 points, moderate from 6',
  },
  'expert-guidance': {
    ...choice,
    citation: 'Choices of this rule set in what a clinician is reminded of',
    supports: 'Reminders beside guideline lines: pregnancy, late onset, a painful red eye',
    numbers: 'None',
  },
} as const satisfies Record<string, Evidence>;
