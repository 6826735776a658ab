import {
  betterWithMovement,
  morningStiffness,
  painBelowKnee,
  returnsAfterRest,
  stiffOverAnHour,
  stiffUpToAnHour,
  worseBendingBack,
} from '../predicates';
import type { Cause } from './cause';
import { generalCare, noRoutineImaging } from './guidelines';
import { lowBackPain } from './icd-10';
import { lumbarSpondylosis, spondylosisWithRadiculopathy } from './icd-10-spine';

export const facetOa: Cause = {
  id: 'facet-oa',
  name: 'Pattern consistent with osteoarthritis of the facet joints',
  basis: 'pattern',
  evidenceGrade: 'C',
  expert: true,
  support: {
    by: 'points',
    anchor: { all: [morningStiffness, { any: [returnsAfterRest, betterWithMovement] }] },
  },
  for: [
    { says: 'Stiff in the morning for an hour or less', when: stiffUpToAnHour, points: 2 },
    { says: 'Eases with movement', when: betterWithMovement, points: 1 },
    { says: 'Stiffness comes back after rest', when: returnsAfterRest, points: 2 },
    { says: 'Age 50 to 64', when: { question: 'age', from: 50, to: 64 }, points: 2 },
    { says: 'Age 65 or older', when: { question: 'age', from: 65 }, points: 3 },
    { says: 'Worse bending back', when: worseBendingBack, points: 1 },
  ],
  against: [
    { says: 'Stiff in the morning for more than an hour', when: stiffOverAnHour, points: -2 },
    { says: 'Younger than 40', when: { question: 'age', to: 39 }, points: -2 },
    { says: 'Pain goes below the knee', when: painBelowKnee, points: -1 },
  ],
  checks: ['Extension with rotation (of poor accuracy)', 'Hip examination', 'Imaging only if it would change care'],
  guideline: [...generalCare, noRoutineImaging],
  codes: [lowBackPain, lumbarSpondylosis, spondylosisWithRadiculopathy],
  limits: [
    'No likelihood ratio from the history exists: a match of patterns by expert weights, never a probability.',
    'No test of history or examination for facet joint pain was found to be informative (Hancock 2007).',
    'That morning stiffness lasts less than 30 minutes is a convention of the hip and knee.',
  ],
  evidence: ['hancock-2007', 'han-2023', 'article', 'expert-patterns'],
};
