import { betterWithMovement, chronic, insidiousOnset, morningStiffness } from '../predicates';
import type { CriteriaSet } from './criteria-set';

export const calin: CriteriaSet = {
  name: 'Calin 1977',
  entry: chronic,
  need: 4,
  items: [
    { id: 'onset-below-40', says: 'Began before age 40', when: { question: 'onset-age', below: 40 } },
    { id: 'three-months', says: 'For more than three months', when: chronic },
    { id: 'insidious', says: 'Came on slowly', when: insidiousOnset },
    { id: 'morning-stiffness', says: 'Stiff in the morning', when: morningStiffness },
    { id: 'better-moving', says: 'Better with movement', when: betterWithMovement },
  ],
  performance:
    'Sensitivity 90%, specificity 53% in the ASAS cohort: shown for information, it also fits plain wear of the joints',
  evidence: ['calin-1977', 'sieper-2009'],
};
