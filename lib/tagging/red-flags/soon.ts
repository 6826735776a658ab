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
    source: 'Deyo & Diehl 1988',
    evidence: 'V',
    expert: true,
  },
  {
    id: 'S2',
    level: 'soon',
    says: 'Weight loss without trying, or not sure',
    when: { question: 'rf-weight-loss', otherThan: ['no'] },
    source: 'Expert choice; Henschke 2013 (Cochrane)',
    evidence: 'X',
    expert: true,
  },
  {
    id: 'S3',
    level: 'soon',
    says: 'Three or more of the NICE NG65 features: four refer to rheumatology, three test HLA-B27 first',
    when: { criteria: 'ng65', trueItems: { from: 3 } },
    source: 'NICE NG65',
    evidence: 'V',
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
    source: 'ACR Appropriateness Criteria 2021, variant 6',
    evidence: 'V',
    expert: true,
  },
  {
    id: 'S5',
    level: 'soon',
    says: 'Pain all the time that no position eases, or not sure',
    when: { question: 'rf-constant', otherThan: ['no'] },
    source: 'Expert choice; NICE NG234 2023 (to be verified)',
    evidence: 'X',
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
    source: 'ACR Appropriateness Criteria 2021, variant 3',
    evidence: 'V',
    expert: true,
  },
  {
    id: 'S7',
    level: 'soon',
    says: 'Leg symptoms that fit narrowing of the lumbar canal',
    when: { probability: 'lss', from: lssProbabilityForSoon },
    source: 'Suri 2010; threshold by expert choice',
    evidence: 'X',
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
    source: 'Expert choice after the article: self-care does not help and it interferes',
    evidence: 'X',
    expert: true,
  },
  {
    id: 'S9',
    level: 'soon',
    says: 'Younger than 18, or age unknown: outside the range these rules were made for',
    when: { question: 'age', to: 17, ifBlank: 'holds' },
    source: 'Expert choice',
    evidence: 'X',
    expert: true,
  },
  {
    id: 'S10',
    level: 'soon',
    says: 'A new problem with a weak defence against germs or a recent bad infection',
    when: { all: [{ question: 'rf-infection-risk', has: ['immune', 'recent-infection'] }, newProblem] },
    source: 'Expert choice; Mylona 2009',
    evidence: 'X',
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
    source: 'Expert choice',
    evidence: 'X',
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
    source: 'Expert choice, for late onset where NICE NG65 does not apply; Sieper 2009; Rudwaleit 2006',
    evidence: 'X',
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
    source: 'Expert choice',
    evidence: 'X',
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
    source: 'Expert choice',
    evidence: 'X',
    expert: true,
  },
];
