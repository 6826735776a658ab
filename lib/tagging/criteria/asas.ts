import {
  betterWithMovement,
  chronic,
  insidiousOnset,
  nightPainEasesOnGettingUp,
  noBetterWithRest,
} from '../predicates';
import type { CriteriaSet } from './criteria-set';

export const asas: CriteriaSet = {
  name: 'ASAS experts 2009, inflammatory back pain',
  entry: chronic,
  need: 4,
  items: [
    { id: 'onset-below-40', says: 'Began before age 40', when: { question: 'onset-age', below: 40 } },
    { id: 'insidious', says: 'Came on slowly', when: insidiousOnset },
    { id: 'better-moving', says: 'Better with movement', when: betterWithMovement },
    { id: 'no-better-resting', says: 'No better with rest', when: noBetterWithRest },
    { id: 'night', says: 'Pain at night that eases on getting up', when: nightPainEasesOnGettingUp },
  ],
  performance:
    'Sensitivity 77–80%, specificity 72–92% for inflammatory back pain by expert opinion, not for the disease',
  evidence: ['sieper-2009'],
};
