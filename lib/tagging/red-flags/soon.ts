import { expertChoices } from '../expert-choices';
import { betterWithMovement, chronic, newProblem, painBelowKnee, sixWeeksOrMore, stiffOverAnHour } from '../predicates';
import type { RedFlag } from './rule';

const { lssProbabilityForSoon, interferesFrom } = expertChoices.urgency;

export const soon: readonly RedFlag[] = [
  {
    id: 'S1',
    level: 'soon',
    says: 'Cancer now or in the past, or not sure',
    when: { question: 'rf-cancer', otherThan: ['no'] },
    evidence: ['deyo-1988', 'downie-2013'],
    grade: 'V',
    expert: true,
  },
  {
    id: 'S2',
    level: 'soon',
    says: 'Weight loss without trying, or not sure',
    when: { question: 'rf-weight-loss', otherThan: ['no'] },
    evidence: ['expert-red-flags', 'henschke-cochrane-2013'],
    grade: 'X',
    expert: true,
  },
  {
    id: 'S3',
    level: 'soon',
    says: 'Three or more of the NICE NG65 features: four refer to rheumatology, three test HLA-B27 first',
    when: { criteria: 'ng65', trueItems: { from: 3 } },
    evidence: ['nice-ng65'],
    grade: 'V',
  },
  {
    id: 'S4',
    level: 'soon',
    says: 'A new problem with thin bones, long use of steroids or age over 70, or not sure of these',
    when: {
      all: [
        newProblem,
        {
          any: [
            { question: 'rf-bone', otherThan: ['no'] },
            { question: 'rf-steroid', otherThan: ['no'] },
            { question: 'age', from: 71, ifBlank: 'holds' },
          ],
        },
      ],
    },
    evidence: ['acr-2021', 'enthoven-2016'],
    note: 'variant 6',
    grade: 'V',
    expert: true,
  },
  {
    id: 'S5',
    level: 'soon',
    says: 'Pain all the time that no position eases, or not sure',
    when: { question: 'rf-constant', otherThan: ['no'] },
    evidence: ['expert-red-flags', 'nice-ng234'],
    note: 'to be verified',
    grade: 'X',
    expert: true,
  },
  {
    id: 'S6',
    level: 'soon',
    says: 'Leg pain below the knee with numbness, or for six weeks or more without getting better',
    when: {
      all: [
        painBelowKnee,
        {
          any: [
            { question: 'leg-detail', has: ['numb'] },
            { all: [sixWeeksOrMore, { question: 'course', otherThan: ['better'] }] },
          ],
        },
      ],
    },
    evidence: ['acr-2021'],
    note: 'variant 3',
    grade: 'V',
    expert: true,
  },
  {
    id: 'S7',
    level: 'soon',
    says: 'Leg symptoms that fit narrowing of the lumbar canal',
    when: { probability: 'lss', from: lssProbabilityForSoon },
    evidence: ['suri-2010', 'expert-odds'],
    note: 'threshold by expert choice',
    grade: 'X',
    expert: true,
  },
  {
    id: 'S8',
    level: 'soon',
    says: 'Six weeks or more, keeps from usual activity, and nothing tried has helped',
    when: {
      all: [
        sixWeeksOrMore,
        { question: 'peg-g', from: interferesFrom },
        { question: 'tried', anyRow: ['helped', 'no', 'worse'] },
        { question: 'tried', noRow: ['helped'] },
      ],
    },
    evidence: ['expert-red-flags', 'article'],
    note: 'self-care does not help and it interferes',
    grade: 'X',
    expert: true,
  },
  {
    id: 'S9',
    level: 'soon',
    says: 'Younger than 18, or age unknown: outside the range these rules were made for',
    when: { question: 'age', to: 17, ifBlank: 'holds' },
    evidence: ['expert-red-flags'],
    grade: 'X',
    expert: true,
  },
  {
    id: 'S10',
    level: 'soon',
    says: 'A new problem with a weak defence against germs or a recent bad infection',
    when: { all: [{ question: 'rf-infection-risk', has: ['immune', 'recent-infection'] }, newProblem] },
    evidence: ['expert-red-flags', 'mylona-2009'],
    grade: 'X',
    expert: true,
  },
  {
    id: 'S11',
    level: 'soon',
    says: 'Not sure, or no answer, about fever or about a fall or crash',
    when: {
      any: [
        { question: 'rf-fever', is: ['unsure'] },
        { question: 'rf-trauma', is: ['unsure'] },
      ],
    },
    evidence: ['expert-red-flags'],
    grade: 'X',
    expert: true,
  },
  {
    id: 'S12',
    level: 'soon',
    says: 'A long-standing inflammatory pattern, at any age of onset',
    when: {
      all: [
        chronic,
        {
          any: [
            { criteria: 'asas', is: 'met' },
            { criteria: 'berlin', is: 'met' },
            { all: [stiffOverAnHour, betterWithMovement] },
          ],
        },
      ],
    },
    evidence: ['expert-red-flags', 'sieper-2009', 'rudwaleit-2006'],
    note: 'for late onset, where NG65 does not apply',
    grade: 'X',
    expert: true,
  },
  {
    id: 'S13',
    level: 'soon',
    says: 'A big fall, crash or hit, three months ago or more or at a time not told',
    when: {
      all: [
        { question: 'rf-trauma', is: ['major'] },
        { question: 'duration', otherThan: ['lt-1w', '1-6w', '6-12w'] },
      ],
    },
    evidence: ['expert-red-flags'],
    grade: 'X',
    expert: true,
  },
  {
    id: 'S14',
    level: 'soon',
    says: 'No answer about infection risk, steroids or bones',
    when: {
      any: [
        { question: 'rf-infection-risk', leftBlank: true },
        { question: 'rf-steroid', leftBlank: true },
        { question: 'rf-bone', leftBlank: true },
      ],
    },
    evidence: ['expert-red-flags'],
    grade: 'X',
    expert: true,
  },
];
