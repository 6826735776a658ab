import type { Cause } from './cause';
import { generalCare, noRoutineImaging } from './guidelines';
import { dorsalgia, lowBackPain, otherLowBackPain, stiffLumbar, thoracicPain } from './icd-10';

export const nonSpecificLbp: Cause = {
  id: 'non-specific-lbp',
  name: 'Non-specific back pain or stiffness',
  basis: 'rule',
  evidenceGrade: 'B',
  support: { by: 'base' },
  for: [],
  against: [],
  checks: ['History and examination for the red flags; no structural cause has to be found'],
  guideline: [...generalCare, noRoutineImaging],
  codes: [lowBackPain, otherLowBackPain, thoracicPain, dorsalgia, stiffLumbar],
  limits: ['About 85 in 100 people with low back pain in primary care have no specific cause.'],
  evidence: ['nice-ng59', 'henschke-2009'],
};
