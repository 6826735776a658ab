import { chronic, newProblem } from '../predicates';
import type { GuidelineLine } from './cause';

export const generalCare: readonly GuidelineLine[] = [
  { says: 'Think about alternative causes when symptoms change or new ones appear (1.1.1).', evidence: ['nice-ng59'] },
  { says: 'Consider risk stratification, for example STarT Back (1.1.2).', evidence: ['nice-ng59'] },
  { says: 'Do not routinely offer imaging in a non-specialist setting (1.1.4).', evidence: ['nice-ng59'] },
  {
    says: 'Exercise; an anti-inflammatory at the lowest dose for the shortest time if a drug is wanted; not paracetamol alone.',
    evidence: ['nice-ng59'],
  },
  {
    says: 'Recent problem: heat, massage, acupuncture or manipulation first; an anti-inflammatory or muscle relaxant if a drug is wanted (Recommendation 1).',
    evidence: ['acp-2017'],
    when: newProblem,
  },
  {
    says: 'Long-standing problem: exercise, rehabilitation, mindfulness, tai chi, yoga or cognitive behavioural therapy first (Recommendation 2).',
    evidence: ['acp-2017'],
    when: chronic,
  },
];

export const noRoutineImaging: GuidelineLine = {
  says: 'Low back pain without red flags: imaging usually not appropriate (variants 1 and 2).',
  evidence: ['acr-2021'],
};

export const imagingForLegPain: GuidelineLine = {
  says: 'After six weeks of management, in a candidate for surgery or intervention: MRI (variant 3).',
  evidence: ['acr-2021'],
};
