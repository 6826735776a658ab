import { inflammatoryPattern } from '../predicates';
import type { Cause } from './cause';

export const axspaGuideline: Cause['guideline'] = [
  {
    says: 'Four or more features: refer to rheumatology.',
    evidence: ['nice-ng65'],
    when: { criteria: 'ng65', trueItems: { from: 4 } },
  },
  {
    says: 'Exactly three features: test HLA-B27, and refer to rheumatology if positive.',
    evidence: ['nice-ng65'],
    when: { criteria: 'ng65', trueItems: { from: 3, to: 3 } },
  },
  {
    says: 'Psoriasis, bowel disease or uveitis with fewer than three features: advise to come back if new features appear, and reconsider.',
    evidence: ['nice-ng65'],
    when: {
      all: [
        { question: 'spa-known', has: ['psoriasis', 'ibd', 'uveitis'] },
        { criteria: 'ng65', trueItems: { to: 2 } },
      ],
    },
  },
  {
    says: 'An inflammatory pattern that began at 45 or older: think also of late-onset spondyloarthritis, polymyalgia rheumatica, DISH, malignancy and infection.',
    evidence: ['expert-guidance'],
    when: { all: [inflammatoryPattern, { question: 'onset-age', from: 45 }] },
  },
  {
    says: 'A painful red eye now: same-day eye care.',
    evidence: ['expert-guidance'],
    when: { question: 'spa-signs', has: ['eye-now'] },
  },
  {
    says: 'Do not rule it out solely on any individual sign, symptom or test result (1.1.1).',
    evidence: ['nice-ng65'],
  },
];
