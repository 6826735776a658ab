import { anyFamilyHistory, chronic } from '../predicates';
import type { CriteriaSet } from './criteria-set';

export const cafaspa: CriteriaSet = {
  name: 'CaFaSpA referral strategy',
  entry: { all: [chronic, { question: 'onset-age', below: 45 }] },
  need: 2,
  items: [
    { id: 'ibp', says: 'Inflammatory back pain (ASAS)', when: { criteria: 'asas', is: 'met' } },
    {
      id: 'nsaid',
      says: 'Good response to an anti-inflammatory',
      when: { question: 'nsaid', is: ['much'], inDoubt: ['not-tried', 'cant'] },
    },
    { id: 'family', says: 'Family history', when: anyFamilyHistory },
    { id: 'five-years', says: 'For more than five years', when: { question: 'duration', is: ['gt-5y'] } },
  ],
  performance: 'Two or more: sensitivity 75%, specificity 58%',
  evidence: ['cafaspa-2015'],
};
