import { expertChoices } from '../expert-choices';
import {
  anyFamilyHistory,
  betterWithMovement,
  insidiousOnset,
  nightPainEasesOnGettingUp,
  noBetterWithRest,
  stiffOverHalfAnHour,
} from '../predicates';
import { axspaGuideline } from './axspa-guideline';
import type { Cause } from './cause';
import { lowBackPain } from './icd-10';
import {
  ankylosingSpondylitis,
  inflammatoryLumbar,
  nonRadiographicAxspa,
  otherInflammatory,
  sacroiliitis,
} from './icd-10-spine';

const { strongFrom, moderateFrom, damped } = expertChoices.axspa;

export const axspa: Cause = {
  id: 'axspa',
  name: 'Pattern consistent with axial spondyloarthritis',
  basis: 'criteria',
  evidenceGrade: 'A',
  support: {
    by: 'conditions',
    strong: {
      any: [
        { criteria: 'ng65', trueItems: { from: 4 }, entryHolds: true },
        { probability: 'axspa', from: strongFrom },
      ],
    },
    moderate: {
      any: [
        { criteria: 'ng65', trueItems: { from: 3 }, entryHolds: true },
        { criteria: 'asas', is: 'met' },
        { probability: 'axspa', from: moderateFrom },
      ],
    },
    weak: {
      any: [
        { question: 'spa-known', has: ['uveitis', 'psoriasis', 'ibd', 'arthritis', 'axspa', 'reactive'] },
        { question: 'spa-signs', has: ['heel', 'joint-swelling', 'sausage', 'nails', 'eye-now'] },
        anyFamilyHistory,
      ],
    },
  },
  for: [
    {
      says: 'Inflammatory back pain by the ASAS criteria',
      when: { criteria: 'asas', is: 'met' },
      likelihoodRatio: 1.72,
      confirmed: { by: 'ibp', likelihoodRatio: 3.1 },
    },
    { says: 'Began before age 45', when: { question: 'onset-age', below: 45 } },
    { says: 'Came on slowly', when: insidiousOnset },
    { says: 'Stiff for more than 30 minutes in the morning', when: stiffOverHalfAnHour },
    { says: 'Better with movement', when: betterWithMovement },
    { says: 'No better with rest', when: noBetterWithRest },
    { says: 'Pain at night that eases on getting up', when: nightPainEasesOnGettingUp },
    { says: 'Wakes in the second half of the night only', when: { question: 'night-wake', is: ['second'] } },
    {
      says: 'Better as the day goes on (likelihood ratio 5.95 in one study of self-report; shown, not multiplied)',
      when: { question: 'day-pattern', is: ['better'] },
    },
    { says: 'Buttock pain that switches sides', when: { question: 'buttock-alt', is: ['alternate'] } },
    { says: 'Buttock pain', when: { question: 'buttock-alt', is: ['one', 'both'] } },
    { says: 'Uveitis, told by a doctor', when: { question: 'spa-known', has: ['uveitis'] }, likelihoodRatio: 7.3 },
    { says: 'Psoriasis, told by a doctor', when: { question: 'spa-known', has: ['psoriasis'] }, likelihoodRatio: 2.5 },
    {
      says: 'Inflammatory bowel disease, told by a doctor',
      when: { question: 'spa-known', has: ['ibd'] },
      likelihoodRatio: 4.3,
    },
    {
      says: 'Inflammatory arthritis, told by a doctor',
      when: { question: 'spa-known', has: ['arthritis'] },
      likelihoodRatio: 4.0,
    },
    { says: 'Spondyloarthritis, told by a doctor', when: { question: 'spa-known', has: ['axspa'] } },
    { says: 'Reactive arthritis, told by a doctor', when: { question: 'spa-known', has: ['reactive'] } },
    {
      says: 'Heel pain',
      when: { question: 'spa-signs', has: ['heel'] },
      likelihoodRatio: damped.heel,
      confirmed: { by: 'heel', likelihoodRatio: 3.4 },
    },
    {
      says: 'A hot, swollen joint without injury',
      when: { question: 'spa-signs', has: ['joint-swelling'] },
      likelihoodRatio: damped.jointSwelling,
      confirmed: { by: 'joint-swelling', likelihoodRatio: 4.0 },
    },
    {
      says: 'A whole finger or toe swollen',
      when: { question: 'spa-signs', has: ['sausage'] },
      likelihoodRatio: damped.dactylitis,
      confirmed: { by: 'dactylitis', likelihoodRatio: 4.5 },
    },
    { says: 'Pitted or lifting nails', when: { question: 'spa-signs', has: ['nails'] } },
    { says: 'A red, sore eye now', when: { question: 'spa-signs', has: ['eye-now'] } },
    {
      says: 'Family history',
      when: anyFamilyHistory,
      likelihoodRatio: damped.family,
      confirmed: { by: 'family', likelihoodRatio: 6.4 },
    },
    {
      says: 'Much better within two days of an anti-inflammatory at full dose',
      when: { question: 'nsaid', is: ['much'] },
      likelihoodRatio: damped.nsaid,
      confirmed: { by: 'nsaid', likelihoodRatio: 5.1 },
    },
  ],
  against: [
    {
      says: 'The ASAS criteria for inflammatory back pain are not met',
      when: { criteria: 'asas', is: 'not-met' },
      likelihoodRatio: 0.62,
      confirmed: { by: 'ibp', likelihoodRatio: 0.33 },
    },
    { says: 'Began at 45 or older', when: { question: 'onset-age', from: 45 } },
    { says: 'Came on all at once', when: { question: 'onset-speed', is: ['sudden'] } },
    { says: 'Little or no stiffness in the morning', when: { question: 'am-stiff', is: ['no', 'lt-15'] } },
    { says: 'Worse with movement', when: { question: 'move-effect', is: ['worse'] } },
    { says: 'Better with rest', when: { question: 'rest-effect', is: ['better'] } },
    {
      says: 'No family history',
      when: { not: anyFamilyHistory },
      likelihoodRatio: damped.noFamily,
      confirmed: { by: 'family', likelihoodRatio: 0.72 },
    },
    {
      says: 'No change after an anti-inflammatory at full dose',
      when: { question: 'nsaid', is: ['none'] },
      likelihoodRatio: damped.noNsaid,
      confirmed: { by: 'nsaid', likelihoodRatio: 0.27 },
    },
  ],
  checks: [
    'Modified Schober (less than 5 cm is restricted; from memory, to be checked), lateral flexion, chest expansion, occiput to wall',
    'Sacroiliac provocation (three or more of five: likelihood ratio 3.2)',
    'Heels and other entheses, nails, skin, eyes',
    'CRP (normal does not exclude); HLA-B27 when exactly three NG65 features; sacroiliac MRI per rheumatology',
  ],
  guideline: axspaGuideline,
  codes: [
    lowBackPain,
    inflammatoryLumbar,
    ankylosingSpondylitis,
    nonRadiographicAxspa,
    otherInflammatory,
    sacroiliitis,
  ],
  limits: [
    'Not calibrated in this clinic; the terms are taken as independent, and the prior of 5% is published for long-standing low back pain.',
    'Self-reported inflammatory back pain is weak evidence (likelihood ratio 1.72 or 0.62); confirmed by a clinician 3.1 or 0.33.',
    'Up to 30% have no inflammatory back pain: criteria not met never exclude it.',
    'ASAS, Berlin and Calin tell inflammatory back pain, not the disease. Hamilton counts male sex, so it under-calls women.',
    'HLA-B27 differs by ancestry and is weaker evidence beside psoriasis or inflammatory bowel disease.',
  ],
  evidence: ['rudwaleit-2004', 'sieper-2009', 'self-report-2012', 'nice-ng65', 'expert-odds'],
};
