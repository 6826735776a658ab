import { chronic, inflammatoryPattern } from '../predicates';
import type { Cause } from './cause';
import { generalCare, noRoutineImaging } from './guidelines';
import { lowBackPain } from './icd-10';
import { lumbarDisc, lumbosacralDisc } from './icd-10-spine';

const worseBendingForward = { question: 'bend-fwd', is: ['stiffer', 'pain', 'both'] } as const;

export const discDegeneration: Cause = {
  id: 'disc-degeneration',
  name: 'Pattern consistent with disc degeneration',
  basis: 'pattern',
  evidenceGrade: 'C',
  expert: true,
  support: { by: 'points', anchor: worseBendingForward },
  for: [
    { says: 'Worse bending forward', when: worseBendingForward, points: 2 },
    { says: 'Sitting brings it on', when: { question: 'sit-onset', is: ['lt-30', '30-60', 'gt-60'] }, points: 2 },
    { says: 'Age 40 or older', when: { question: 'age', from: 40 }, points: 1 },
    { says: 'Coughing or sneezing hurts the leg', when: { question: 'leg-detail', has: ['cough'] }, points: 1 },
    { says: 'For three months or more', when: chronic, points: 1 },
    { says: 'Lifts, carries or bends at work', when: { question: 'job-type', is: ['lift'] }, points: 1 },
  ],
  against: [
    { says: 'The pattern is inflammatory', when: inflammatoryPattern, points: -2 },
    { says: 'Younger than 20', when: { question: 'age', to: 19 }, points: -1 },
  ],
  checks: [
    'Repeated movements for centralisation (likelihood ratio about 3, and not to be had from a form)',
    'Neurological examination',
    'No routine imaging',
  ],
  guideline: [...generalCare, noRoutineImaging],
  codes: [lowBackPain, lumbarDisc, lumbosacralDisc],
  limits: [
    'No likelihood ratio from the history exists: a match of patterns by expert weights, never a probability.',
    'Degeneration is common on images of people without pain: 37 in 100 at age 20, 96 in 100 at age 80.',
  ],
  evidence: ['han-2023', 'brinjikji-2015', 'article', 'expert-patterns'],
};
