import { expertChoices } from './expert-choices';
import type { OddsModel } from './odds-model';
import { bothLegs, claudication } from './predicates';

const { prior, dampedBilateral } = expertChoices.lss;
const published = { evidence: ['suri-2010'] } as const;

export const lssOdds: OddsModel = {
  appliesWhen: {
    all: [
      { question: 'leg-symptoms', is: ['one', 'both'] },
      { question: 'age', from: 40 },
    ],
  },
  prior: { p: prior, evidence: ['expert-odds'] },
  factors: [
    // The first three are one phenomenon: only the largest counts.
    [
      {
        label: 'no pain seated',
        when: { question: 'seated-pain', is: ['no'] },
        patient: 7.4,
        confirmed: 7.4,
        ...published,
      },
      {
        label: 'better bending forward',
        when: { question: 'bend-fwd', is: ['better'] },
        patient: 6.4,
        confirmed: 6.4,
        ...published,
      },
      { label: 'claudication', when: claudication, patient: 3.7, confirmed: 3.7, ...published },
      {
        label: 'no claudication',
        when: { question: 'walk-sit', is: ['no'] },
        patient: 0.23,
        confirmed: 0.23,
        ...published,
      },
    ],
    [
      { label: 'over 70', when: { question: 'age', from: 71 }, patient: 2.0, confirmed: 2.0, ...published },
      { label: 'under 60', when: { question: 'age', to: 59 }, patient: 0.4, confirmed: 0.4, ...published },
    ],
    [
      {
        label: 'both legs',
        when: bothLegs,
        patient: dampedBilateral,
        confirmed: dampedBilateral,
        evidence: ['suri-2010', 'expert-odds'],
      },
    ],
  ],
};
