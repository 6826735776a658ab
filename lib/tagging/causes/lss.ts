import { expertChoices } from '../expert-choices';
import { bothLegs, claudication } from '../predicates';
import type { Cause } from './cause';
import { generalCare, imagingForLegPain } from './guidelines';
import { lowBackPain } from './icd-10';
import { lumbosacralStenosis, stenosisWithClaudication } from './icd-10-spine';

const { strongFrom, moderateFrom, weakFrom, dampedBilateral } = expertChoices.lss;
const noPainSeated = { question: 'seated-pain', is: ['no'] } as const;
const easesBendingForward = { question: 'bend-fwd', is: ['better'] } as const;
const supportingFinding = { any: [noPainSeated, easesBendingForward, claudication, bothLegs] } as const;

export const lss: Cause = {
  id: 'lss',
  name: 'Pattern consistent with narrowing of the lumbar canal (stenosis)',
  basis: 'bayes',
  evidenceGrade: 'B',
  support: {
    by: 'conditions',
    strong: { all: [{ probability: 'lss', from: strongFrom }, supportingFinding] },
    moderate: { all: [{ probability: 'lss', from: moderateFrom }, supportingFinding] },
    weak: { all: [{ probability: 'lss', from: weakFrom }, supportingFinding] },
  },
  for: [
    { says: 'No leg pain when seated', when: noPainSeated, likelihoodRatio: 7.4 },
    { says: 'Better bending forward', when: easesBendingForward, likelihoodRatio: 6.4 },
    { says: 'Legs hurt on walking and ease on sitting or leaning forward', when: claudication, likelihoodRatio: 3.7 },
    { says: 'Both legs', when: bothLegs, likelihoodRatio: dampedBilateral },
    { says: 'Older than 70', when: { question: 'age', from: 71 }, likelihoodRatio: 2.0 },
  ],
  against: [
    { says: 'Walking does not bring it on', when: { question: 'walk-sit', is: ['no'] }, likelihoodRatio: 0.23 },
    { says: 'Younger than 60', when: { question: 'age', to: 59 }, likelihoodRatio: 0.4 },
    {
      says: 'Standing still is enough to ease the legs: think of the blood vessels',
      when: { question: 'walk-sit', is: ['stop-only'] },
    },
    { says: 'Leg pain remains when seated', when: { question: 'seated-pain', is: ['yes'] } },
  ],
  checks: [
    'Gait (wide-based: likelihood ratio 13) and Romberg (4.2)',
    'Pulses and ankle-brachial index: in vascular claudication standing still helps',
    'Extension held for 30 seconds',
  ],
  guideline: [imagingForLegPain, ...generalCare],
  codes: [lowBackPain, stenosisWithClaudication, lumbosacralStenosis],
  limits: [
    'The prior of 10% is an expert choice; not calibrated in this clinic, and the terms are taken as independent.',
    'No pain when seated, better bending forward and claudication are one phenomenon: only the largest counts.',
    'Age is used: over 70 doubles and under 60 more than halves the odds.',
  ],
  evidence: ['suri-2010', 'konno-2007', 'expert-odds'],
};
