import { betterWithMovement, chronic, noBetterWithRest, stiffOverHalfAnHour } from '../predicates';
import type { CriteriaSet } from './criteria-set';

export const berlin: CriteriaSet = {
  name: 'Berlin 2006, inflammatory back pain',
  entry: { all: [chronic, { question: 'age', to: 49 }] },
  need: 2,
  items: [
    { id: 'morning-stiffness', says: 'Stiff for more than 30 minutes in the morning', when: stiffOverHalfAnHour },
    {
      id: 'moving-not-resting',
      says: 'Better with movement and not with rest',
      when: { all: [betterWithMovement, noBetterWithRest] },
    },
    {
      id: 'second-half',
      says: 'Wakes in the second half of the night only',
      when: { question: 'night-wake', is: ['second'] },
    },
    {
      id: 'alternating',
      says: 'Buttock pain that switches sides',
      when: { question: 'buttock-alt', is: ['alternate'] },
    },
  ],
  performance:
    'Two or more: sensitivity 70%, specificity 81%; three or more: likelihood ratio 12.4 (101 patients with AS, 112 without)',
  evidence: ['rudwaleit-2006'],
};
