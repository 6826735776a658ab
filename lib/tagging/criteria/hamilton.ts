import { chronic } from '../predicates';
import type { CriteriaSet } from './criteria-set';

export const hamilton: CriteriaSet = {
  name: 'Hamilton 2013, self-completed screen',
  entry: chronic,
  need: 3,
  items: [
    {
      id: 'male',
      says: 'Male',
      when: { question: 'sex-birth', is: ['male'], inDoubt: ['pnts'] },
    },
    { id: 'onset-to-33', says: 'Began at 33 or younger', when: { question: 'onset-age', below: 34 } },
    { id: 'no-leg-radiation', says: 'No pain into the legs', when: { question: 'leg-symptoms', is: ['no'] } },
    {
      id: 'better-in-the-day',
      says: 'Better as the day goes on',
      when: { question: 'day-pattern', is: ['better'] },
    },
    { id: 'worse-resting', says: 'Worse with rest', when: { question: 'rest-effect', is: ['worse'] } },
    { id: 'iritis', says: 'Iritis in the past', when: { question: 'spa-known', has: ['uveitis'] } },
  ],
  performance:
    'Three or more: sensitivity 76%, specificity 88% in a case-control study; counts male sex, so it under-calls women',
  evidence: ['hamilton-2013'],
};
