import type { Condition } from '../condition';
import type { Guideline } from '../evaluation';
import { chronic, newProblem } from '../predicates';

type ConditionalGuideline = Guideline & { when?: Condition };

const ng59 = 'NICE NG59';
const acp = 'American College of Physicians 2017';

export const generalCare: readonly ConditionalGuideline[] = [
  { says: 'Think about alternative causes when symptoms change or new ones appear (1.1.1).', source: ng59 },
  { says: 'Consider risk stratification, for example STarT Back (1.1.2).', source: ng59 },
  { says: 'Do not routinely offer imaging in a non-specialist setting (1.1.4).', source: ng59 },
  {
    says: 'Exercise; an anti-inflammatory at the lowest dose for the shortest time if a drug is wanted; not paracetamol alone.',
    source: ng59,
  },
  {
    says: 'Recent problem: heat, massage, acupuncture or manipulation first; an anti-inflammatory or muscle relaxant if a drug is wanted (Recommendation 1).',
    source: acp,
    when: newProblem,
  },
  {
    says: 'Long-standing problem: exercise, rehabilitation, mindfulness, tai chi, yoga or cognitive behavioural therapy first (Recommendation 2).',
    source: acp,
    when: chronic,
  },
];

export const noRoutineImaging: ConditionalGuideline = {
  says: 'Low back pain without red flags: imaging usually not appropriate (variants 1 and 2).',
  source: 'ACR Appropriateness Criteria 2021',
};

export const imagingForLegPain: ConditionalGuideline = {
  says: 'After six weeks of management, in a candidate for surgery or intervention: MRI (variant 3).',
  source: 'ACR Appropriateness Criteria 2021',
};
