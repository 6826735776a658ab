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
    evidence: ['expert-red-flags', 'girft-2023'],
    note: 'on the safe side of the pathway',
    grade: 'X',
    expert: true,
  },
  {
    id: 'U1b',
    level: 'urgent',
    says: 'Not sure, or no answer, about sudden very bad chest or belly pain or a faint',
    when: { question: 'rf-chest-belly', is: ['unsure'] },
    evidence: ['expert-red-flags'],
    note: 'aortic or visceral cause',
    grade: 'X',
    expert: true,
  },
  {
    id: 'U2',
    level: 'urgent',
    says: 'One leg is getting weaker, or may be',
    when: { question: 'rf-leg-weak', is: ['one', 'unsure'] },
    evidence: ['expert-red-flags'],
    note: 'progressive deficit',
    grade: 'X',
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
    evidence: ['nice-cks-sciatica'],
    note: 'sciatica on both sides; read on a secondary page',
    grade: 'V2',
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
    evidence: ['nice-ng234'],
    note: 'suggestive pain within 24 hours; text to be verified',
    grade: 'M',
  },
  {
    id: 'U5',
    level: 'urgent',
    says: 'Fever, chills or night sweats with the back problem',
    when: { question: 'rf-fever', is: ['yes'] },
    evidence: ['mylona-2009', 'acr-2021'],
    note: 'variant 7',
    grade: 'V',
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
    evidence: ['henschke-2009', 'downie-2013'],
    note: 'female, over 70, trauma, prolonged steroids',
    grade: 'V',
    expert: true,
  },
  {
    id: 'U7',
    level: 'urgent',
    says: 'A red, sore eye that hates light, right now',
    when: { question: 'spa-signs', has: ['eye-now'] },
    evidence: ['expert-red-flags'],
    note: 'same-day eye care',
    grade: 'X',
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
    evidence: ['expert-red-flags', 'mylona-2009'],
    note: 'fever is often absent in spinal infection',
    grade: 'X',
    expert: true,
  },
];
