import { inflammatoryPattern, sitsSixHoursOrMore, wakesAtNight } from '../predicates';
import type { Cause } from './cause';
import { generalCare, noRoutineImaging } from './guidelines';
import { abnormalPosture, lackOfExercise, lowBackPain, posturalKyphosis } from './icd-10';

const withinAnHourOfSitting = { question: 'sit-onset', is: ['lt-30', '30-60'] } as const;

export const prolongedSittingPosture: Cause = {
  id: 'prolonged-sitting-posture',
  name: 'Pattern consistent with long sitting and posture',
  basis: 'pattern',
  evidenceGrade: 'C',
  expert: true,
  support: { by: 'points', anchor: withinAnHourOfSitting },
  for: [
    { says: 'Stiff or sore within an hour of sitting', when: withinAnHourOfSitting, points: 3 },
    {
      says: 'Sits slumped, on the edge or leaning in',
      when: { question: 'sit-posture', has: ['slump', 'edge', 'lean'] },
      points: 2,
    },
    { says: 'Sitting tall or standing eases it', when: { question: 'upright-helps', is: ['yes'] }, points: 2 },
    { says: 'Sits six hours a day or more', when: sitsSixHoursOrMore, points: 1 },
    { says: 'Works at a desk or drives', when: { question: 'job-type', is: ['desk', 'drive'] }, points: 1 },
  ],
  against: [
    { says: 'The pattern is inflammatory', when: inflammatoryPattern, points: -2 },
    { says: 'Wakes at night', when: wakesAtNight, points: -1 },
  ],
  checks: ['Workstation and history of breaks', 'Repeated extension', 'Rule out a disc pattern'],
  guideline: [...generalCare, noRoutineImaging],
  codes: [lowBackPain, abnormalPosture, posturalKyphosis, lackOfExercise],
  limits: [
    'No likelihood ratio from the history exists: a match of patterns by expert weights, never a probability.',
    'Long sitting (odds ratio 1.42) and driving (2.03) are associated with low back pain in cross-sectional studies only.',
  ],
  evidence: ['mahdavi-2021', 'article', 'expert-patterns'],
};
