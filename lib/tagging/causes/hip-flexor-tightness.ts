import { inflammatoryPattern, seldomStretches, sitsSixHoursOrMore, worseBendingBack } from '../predicates';
import type { Cause } from './cause';
import { generalCare, noRoutineImaging } from './guidelines';
import { hipJointContracture, hipPain, lowBackPain, thighContracture } from './icd-10';

const tightOnStanding = { question: 'hip-tight', is: ['yes'] } as const;

export const hipFlexorTightness: Cause = {
  id: 'hip-flexor-tightness',
  name: 'Pattern consistent with tight hip flexors',
  basis: 'pattern',
  evidenceGrade: 'C',
  expert: true,
  support: { by: 'points', anchor: tightOnStanding },
  for: [
    { says: 'Front of the hip tight, or stays bent, on standing up', when: tightOnStanding, points: 3 },
    { says: 'Low back arches lying flat', when: { question: 'hip-lie', is: ['arch'] }, points: 1 },
    { says: 'Sits six hours a day or more', when: sitsSixHoursOrMore, points: 1 },
    { says: 'Worse bending back', when: worseBendingBack, points: 1 },
    { says: 'Seldom stretches', when: seldomStretches, points: 1 },
    {
      says: 'A front-of-hip stretch has helped',
      when: { question: 'tried', row: 'hip', came: ['helped'] },
      points: 2,
    },
  ],
  against: [
    { says: 'The pattern is inflammatory', when: inflammatoryPattern, points: -2 },
    {
      says: 'A front-of-hip stretch did not help',
      when: { question: 'tried', row: 'hip', came: ['no', 'worse'] },
      points: -1,
    },
    {
      says: 'Pain in the groin at 50 or older: think of the hip joint',
      when: {
        all: [
          { question: 'body-map', has: ['hip-front-l', 'hip-front-r'] },
          { question: 'age', from: 50 },
        ],
      },
      points: -1,
    },
  ],
  checks: [
    'Thomas test with pelvic tilt controlled: without that control it is useless (likelihood ratio 0.74)',
    'Hip rotation, for osteoarthritis or impingement',
    'Prone hip extension',
  ],
  guideline: [...generalCare, noRoutineImaging],
  codes: [lowBackPain, hipPain, thighContracture, hipJointContracture],
  limits: [
    'No likelihood ratio from the history exists: a match of patterns by expert weights, never a probability.',
    "Even the clinician's own test is weak (sensitivity 32%, specificity 57%, 29 people); a self-test is weaker.",
  ],
  evidence: ['vigotsky-2016', 'article', 'expert-patterns'],
};
