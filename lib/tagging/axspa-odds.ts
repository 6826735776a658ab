import { expertChoices } from './expert-choices';
import type { OddsModel } from './odds-model';
import { anyFamilyHistory, chronic } from './predicates';

const { prior, damped } = expertChoices.axspa;

export const axspaOdds: OddsModel = {
  appliesWhen: { all: [chronic, { question: 'onset-age', below: 45 }] },
  prior,
  factors: [
    [
      { label: 'IBP(ASAS) met', when: { criteria: 'asas', is: 'met' }, patient: 1.72, confirmed: 3.1 },
      { label: 'IBP(ASAS) not-met', when: { criteria: 'asas', is: 'not-met' }, patient: 0.62, confirmed: 0.33 },
    ],
    [{ label: 'uveitis', when: { question: 'spa-known', has: ['uveitis'] }, patient: 7.3, confirmed: 7.3 }],
    [{ label: 'psoriasis', when: { question: 'spa-known', has: ['psoriasis'] }, patient: 2.5, confirmed: 2.5 }],
    [{ label: 'IBD', when: { question: 'spa-known', has: ['ibd'] }, patient: 4.3, confirmed: 4.3 }],
    [
      { label: 'arthritis', when: { question: 'spa-known', has: ['arthritis'] }, patient: 4.0, confirmed: 4.0 },
      {
        label: 'joint swelling',
        when: { question: 'spa-signs', has: ['joint-swelling'] },
        patient: damped.jointSwelling,
        confirmed: 4.0,
      },
    ],
    [{ label: 'heel', when: { question: 'spa-signs', has: ['heel'] }, patient: damped.heel, confirmed: 3.4 }],
    [
      {
        label: 'dactylitis',
        when: { question: 'spa-signs', has: ['sausage'] },
        patient: damped.dactylitis,
        confirmed: 4.5,
      },
    ],
    [
      { label: 'family', when: anyFamilyHistory, patient: damped.family, confirmed: 6.4 },
      { label: 'no family', when: { not: anyFamilyHistory }, patient: damped.noFamily, confirmed: 0.72 },
    ],
    [
      { label: 'NSAID+', when: { question: 'nsaid', is: ['much'] }, patient: damped.nsaid, confirmed: 5.1 },
      { label: 'NSAID-', when: { question: 'nsaid', is: ['none'] }, patient: damped.noNsaid, confirmed: 0.27 },
    ],
  ],
  source: 'Rudwaleit 2004, Ann Rheum Dis 63:535; self-reported inflammatory back pain: PMID 22337237',
};
