import { betterWithMovement, chronic, wakesSecondHalf } from '../predicates';
import type { CriteriaSet } from './criteria-set';

export const ng65: CriteriaSet = {
  name: 'NICE NG65, referral for suspected axial spondyloarthritis',
  entry: { all: [chronic, { question: 'onset-age', below: 45 }] },
  need: 4,
  items: [
    { id: 'onset-below-35', says: 'Began before age 35', when: { question: 'onset-age', below: 35 } },
    { id: 'second-half', says: 'Wakes in the second half of the night', when: wakesSecondHalf },
    {
      id: 'buttock',
      says: 'Buttock pain',
      when: { question: 'buttock-alt', is: ['one', 'both', 'alternate'] },
    },
    { id: 'better-moving', says: 'Better with movement', when: betterWithMovement },
    {
      id: 'nsaid',
      says: 'Much better within 48 hours of an anti-inflammatory',
      when: { question: 'nsaid', is: ['much'], inDoubt: ['some', 'not-tried', 'cant'] },
    },
    {
      id: 'relative',
      says: 'A first-degree relative with spondyloarthritis',
      when: { question: 'family', has: ['axspa', 'reactive'] },
    },
    {
      id: 'arthritis',
      says: 'Arthritis now or in the past, told by a doctor',
      when: {
        any: [
          { question: 'spa-known', has: ['arthritis'] },
          {
            all: [{ question: 'spa-signs', has: ['joint-swelling'] }, { confirmed: 'joint-swelling' }],
          },
          { question: 'spa-signs', has: [], inDoubtIf: ['joint-swelling'] },
        ],
      },
    },
    { id: 'enthesitis', says: 'Heel pain', when: { question: 'spa-signs', has: ['heel'] } },
    { id: 'psoriasis', says: 'Psoriasis, told by a doctor', when: { question: 'spa-known', has: ['psoriasis'] } },
  ],
  performance: 'Four or more: refer to rheumatology. Exactly three: test HLA-B27 and refer if positive',
  evidence: ['nice-ng65'],
};
