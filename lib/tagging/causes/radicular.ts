import { claudication, painBelowKnee, shootsOnReaching } from '../predicates';
import type { Cause } from './cause';
import { generalCare, imagingForLegPain } from './guidelines';
import { discWithRadiculopathy, lumbagoWithSciatica, radiculopathy, sciatica } from './icd-10-spine';

export const radicular: Cause = {
  id: 'radicular',
  name: 'Pattern consistent with nerve root pain (sciatica)',
  basis: 'pattern',
  evidenceGrade: 'C',
  expert: true,
  support: { by: 'points', anchor: { question: 'leg-detail', has: ['below-knee', 'numb', 'weak'] } },
  for: [
    { says: 'Pain goes below the knee', when: painBelowKnee, points: 2 },
    { says: 'Leg worse than back', when: { question: 'leg-detail', has: ['worse-than-back'] }, points: 2 },
    { says: 'Part of the leg numb or tingling', when: { question: 'leg-detail', has: ['numb'] }, points: 2 },
    { says: 'Leg or foot feels weak', when: { question: 'leg-detail', has: ['weak'] }, points: 2 },
    { says: 'Coughing or sneezing hurts the leg', when: { question: 'leg-detail', has: ['cough'] }, points: 1 },
    { says: 'Like a shock or burning', when: { question: 'leg-detail', has: ['shoot'] }, points: 1 },
    { says: 'Shoots below the knee on reaching down', when: shootsOnReaching, points: 1 },
  ],
  against: [{ says: 'Legs hurt on walking and ease on sitting or leaning forward', when: claudication, points: -1 }],
  checks: [
    'Straight leg raise (sensitive, not specific) and crossed straight leg raise (specific)',
    'Power of L4 to S1, reflexes, sensation',
  ],
  guideline: [imagingForLegPain, ...generalCare],
  codes: [lumbagoWithSciatica, sciatica, radiculopathy, discWithRadiculopathy],
  limits: [
    'A match of patterns by expert weights; no likelihood ratio from primary care is worth multiplying.',
    'Models of the history reach an area under the curve of 0.80 (Vroomen 2002) and 0.65 (Verwoerd 2014).',
  ],
  evidence: ['vroomen-2002', 'verwoerd-2014', 'iversen-2013', 'expert-patterns'],
};
