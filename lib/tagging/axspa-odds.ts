import { expertChoices } from './expert-choices';
import type { OddsModel } from './odds-model';
import { anyFamilyHistory, chronic } from './predicates';

const { prior, damped } = expertChoices.axspa;

const selfReported = { evidence: ['self-report-2012', 'rudwaleit-2004'] } as const;
const toldByDoctor = { evidence: ['rudwaleit-2004'] } as const;
const toldByDoctorUnread = { evidence: ['rudwaleit-unread-rows'] } as const;
const judgedByPatient = { evidence: ['rudwaleit-2004', 'expert-odds'] } as const;
const judgedByPatientUnread = { evidence: ['rudwaleit-unread-rows', 'expert-odds'] } as const;

export const axspaOdds: OddsModel = {
  appliesWhen: { all: [chronic, { question: 'onset-age', below: 45 }] },
  prior: { p: prior, evidence: ['rudwaleit-2004', 'cafaspa-2015'] },
  factors: [
    [
      {
        label: 'IBP(ASAS) met',
        by: 'ibp',
        when: { criteria: 'asas', is: 'met' },
        patient: 1.72,
        confirmed: 3.1,
        ...selfReported,
      },
      {
        label: 'IBP(ASAS) not-met',
        by: 'ibp',
        when: { criteria: 'asas', is: 'not-met' },
        patient: 0.62,
        confirmed: 0.33,
        ...selfReported,
      },
    ],
    [
      {
        label: 'uveitis',
        when: { question: 'spa-known', has: ['uveitis'] },
        patient: 7.3,
        confirmed: 7.3,
        ...toldByDoctor,
      },
    ],
    [
      {
        label: 'psoriasis',
        when: { question: 'spa-known', has: ['psoriasis'] },
        patient: 2.5,
        confirmed: 2.5,
        ...toldByDoctorUnread,
      },
    ],
    [
      {
        label: 'IBD',
        when: { question: 'spa-known', has: ['ibd'] },
        patient: 4.3,
        confirmed: 4.3,
        ...toldByDoctorUnread,
      },
    ],
    [
      {
        label: 'arthritis',
        when: { question: 'spa-known', has: ['arthritis'] },
        patient: 4.0,
        confirmed: 4.0,
        ...toldByDoctor,
      },
      {
        label: 'joint swelling',
        by: 'joint-swelling',
        when: { question: 'spa-signs', has: ['joint-swelling'] },
        patient: damped.jointSwelling,
        confirmed: 4.0,
        ...judgedByPatient,
      },
    ],
    [
      {
        label: 'heel',
        by: 'heel',
        when: { question: 'spa-signs', has: ['heel'] },
        patient: damped.heel,
        confirmed: 3.4,
        ...judgedByPatient,
      },
    ],
    [
      {
        label: 'dactylitis',
        by: 'dactylitis',
        when: { question: 'spa-signs', has: ['sausage'] },
        patient: damped.dactylitis,
        confirmed: 4.5,
        ...judgedByPatientUnread,
      },
    ],
    [
      {
        label: 'family',
        by: 'family',
        when: anyFamilyHistory,
        patient: damped.family,
        confirmed: 6.4,
        ...judgedByPatient,
      },
      {
        label: 'no family',
        by: 'family',
        when: { not: anyFamilyHistory },
        patient: damped.noFamily,
        confirmed: 0.72,
        ...judgedByPatient,
      },
    ],
    [
      {
        label: 'NSAID+',
        by: 'nsaid',
        when: { question: 'nsaid', is: ['much'] },
        patient: damped.nsaid,
        confirmed: 5.1,
        ...judgedByPatient,
      },
      {
        label: 'NSAID-',
        by: 'nsaid',
        when: { question: 'nsaid', is: ['none'] },
        patient: damped.noNsaid,
        confirmed: 0.27,
        ...judgedByPatient,
      },
    ],
  ],
};
