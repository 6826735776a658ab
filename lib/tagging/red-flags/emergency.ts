import type { RedFlag } from './rule';

export const emergency: readonly RedFlag[] = [
  {
    id: 'E1',
    level: 'emergency',
    says: 'New trouble with the bladder, numbness in the saddle area, or leaking stool',
    when: {
      any: [
        { question: 'rf-bladder', is: ['yes'] },
        { question: 'rf-saddle', is: ['yes'] },
        { question: 'rf-bowel', is: ['yes'] },
      ],
    },
    evidence: ['girft-2023'],
    grade: 'V',
  },
  {
    id: 'E2',
    level: 'emergency',
    says: 'Not sure about bladder, saddle or bowel, more than once or with both legs affected or a weak leg',
    when: {
      any: [
        {
          atLeast: 2,
          of: [
            { question: 'rf-bladder', is: ['unsure'] },
            { question: 'rf-saddle', is: ['unsure'] },
            { question: 'rf-bowel', is: ['unsure'] },
          ],
        },
        {
          all: [
            {
              any: [
                { question: 'rf-bladder', is: ['unsure'] },
                { question: 'rf-saddle', is: ['unsure'] },
                { question: 'rf-bowel', is: ['unsure'] },
              ],
            },
            {
              any: [
                { question: 'leg-symptoms', is: ['both'] },
                { question: 'rf-leg-weak', otherThan: ['no'] },
              ],
            },
          ],
        },
      ],
    },
    evidence: ['expert-red-flags', 'girft-2023'],
    note: 'on the safe side of the pathway',
    grade: 'X',
    expert: true,
  },
  {
    id: 'E3',
    level: 'emergency',
    says: 'Both legs are getting weaker',
    when: { question: 'rf-leg-weak', is: ['both'] },
    evidence: ['girft-2023'],
    grade: 'V',
  },
  {
    id: 'E4',
    level: 'emergency',
    says: 'A leg is or may be getting weaker, with cancer now or in the past',
    when: {
      all: [
        { question: 'rf-leg-weak', is: ['one', 'unsure'] },
        { question: 'rf-cancer', is: ['past', 'now'] },
      ],
    },
    evidence: ['nice-ng234'],
    note: 'nerve signs with cancer are immediate; text to be verified',
    grade: 'M',
  },
  {
    id: 'E5',
    level: 'emergency',
    says: 'Began all at once with very bad chest or belly pain, or with a faint',
    when: { question: 'rf-chest-belly', is: ['yes'] },
    evidence: ['expert-red-flags'],
    note: 'aortic or visceral cause',
    grade: 'X',
    expert: true,
  },
  {
    id: 'E6',
    level: 'emergency',
    says: 'Fever with a leg that is or may be weak, or with a high risk of infection',
    when: {
      all: [
        { question: 'rf-fever', is: ['yes'] },
        {
          any: [
            { question: 'rf-leg-weak', otherThan: ['no'] },
            { question: 'rf-infection-risk', has: ['ivdu', 'spine-procedure', 'immune', 'dialysis'] },
          ],
        },
      ],
    },
    evidence: ['expert-red-flags', 'acr-2021'],
    note: 'epidural abscess; variant 7',
    grade: 'X',
    expert: true,
  },
  {
    id: 'E7',
    level: 'emergency',
    says: 'A big fall, crash or hit less than a week ago',
    when: {
      all: [
        { question: 'rf-trauma', is: ['major'] },
        { question: 'duration', is: ['lt-1w'], ifBlank: 'holds' },
      ],
    },
    evidence: ['acr-2021'],
    note: 'variant 6, to be verified',
    grade: 'M',
  },
];
