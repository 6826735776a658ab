import { newProblem } from '../predicates';
import type { RedFlag } from './rule';

const oldOrUnknownAge = { question: 'age', from: 71, ifBlank: 'holds' } as const;

export const urgent: readonly RedFlag[] = [
  {
    id: 'U1',
    level: 'urgent',
    says: 'Not sure, or no answer, about bladder, saddle or bowel',
    when: {
      any: [
        { question: 'rf-bladder', is: ['unsure'], ifBlank: 'holds' },
        { question: 'rf-saddle', is: ['unsure'], ifBlank: 'holds' },
        { question: 'rf-bowel', is: ['unsure'], ifBlank: 'holds' },
      ],
    },
    unless: 'E2',
    source: 'Expert choice, on the safe side of GIRFT 2023',
    evidence: 'X',
    expert: true,
  },
  {
    id: 'U1b',
    level: 'urgent',
    says: 'Not sure, or no answer, about sudden very bad chest or belly pain or a faint',
    when: { question: 'rf-chest-belly', is: ['unsure'] },
    source: 'Expert choice: aortic or visceral cause',
    evidence: 'X',
    expert: true,
  },
  {
    id: 'U2',
    level: 'urgent',
    says: 'One leg is getting weaker, or may be',
    when: { question: 'rf-leg-weak', is: ['one', 'unsure'] },
    source: 'Expert choice: progressive deficit',
    evidence: 'X',
    expert: true,
  },
  {
    id: 'U3',
    level: 'urgent',
    says: 'Both legs, with numbness or below the knee, and recent or getting worse',
    when: {
      all: [
        { question: 'leg-symptoms', is: ['both'] },
        { question: 'leg-detail', has: ['below-knee', 'numb'] },
        {
          any: [
            { question: 'duration', is: ['lt-1w', '1-6w'], ifBlank: 'holds' },
            { question: 'course', is: ['worse'] },
          ],
        },
      ],
    },
    source: 'NICE CKS: sciatica on both sides (read on a secondary page)',
    evidence: 'M',
  },
  {
    id: 'U4',
    level: 'urgent',
    says: 'Cancer now or in the past, with pain at night, constant, worsening, in the mid or upper back, or with weight loss',
    when: {
      all: [
        { question: 'rf-cancer', is: ['past', 'now'] },
        {
          any: [
            { question: 'rf-constant', is: ['yes'] },
            { question: 'night-wake', otherThan: ['no'] },
            { question: 'course', is: ['worse'] },
            { question: 'rf-weight-loss', is: ['yes'] },
            { question: 'body-map', has: ['mid-back', 'upper-back'] },
          ],
        },
      ],
    },
    source: 'NICE NG234 2023: suggestive pain within 24 hours (text to be verified)',
    evidence: 'M',
  },
  {
    id: 'U5',
    level: 'urgent',
    says: 'Fever, chills or night sweats with the back problem',
    when: { question: 'rf-fever', is: ['yes'] },
    source: 'Mylona 2009; ACR Appropriateness Criteria 2021, variant 7',
    evidence: 'V',
    expert: true,
  },
  {
    id: 'U6',
    level: 'urgent',
    says: 'A new problem with risks of a broken bone in the spine',
    when: {
      all: [
        newProblem,
        {
          any: [
            {
              all: [
                { question: 'rf-trauma', is: ['minor', 'unsure'] },
                {
                  any: [{ question: 'rf-bone', is: ['yes'] }, { question: 'rf-steroid', is: ['yes'] }, oldOrUnknownAge],
                },
              ],
            },
            { question: 'rf-trauma', is: ['major'] },
            {
              atLeast: 3,
              of: [
                oldOrUnknownAge,
                { question: 'sex-birth', is: ['female'] },
                { question: 'rf-trauma', is: ['minor', 'major', 'unsure'] },
                { question: 'rf-steroid', is: ['yes'] },
              ],
            },
          ],
        },
      ],
    },
    source: 'Henschke 2009 (female, over 70, trauma, prolonged steroids)',
    evidence: 'V',
    expert: true,
  },
  {
    id: 'U7',
    level: 'urgent',
    says: 'A red, sore eye that hates light, right now',
    when: { question: 'spa-signs', has: ['eye-now'] },
    source: 'Expert choice: same-day eye care',
    evidence: 'X',
    expert: true,
  },
  {
    id: 'U8',
    level: 'urgent',
    says: 'Needles for drugs, a recent spine procedure or dialysis, with constant pain or a new problem',
    when: {
      all: [
        { question: 'rf-infection-risk', has: ['ivdu', 'spine-procedure', 'dialysis'] },
        { any: [{ question: 'rf-constant', is: ['yes'] }, newProblem] },
      ],
    },
    source: 'Expert choice: fever is often absent in spinal infection; Mylona 2009',
    evidence: 'X',
    expert: true,
  },
];
