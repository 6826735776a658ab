import { axspaOdds } from './axspa-odds';
import type { Condition } from './condition';
import { estimate } from './estimate';
import type { Estimate } from './findings';
import { holds } from './holds';
import type { Term } from './odds-model';
import type { Reading } from './reading';

type Result = 'positive' | 'negative';

/** What the record holds of tests; positive is HLA-B27 found, CRP raised, sacroiliac inflammation on MRI. */
export type AxspaLabs = Readonly<{ hlaB27?: Result; crp?: Result; mri?: Result }>;

type Ratios = Readonly<Record<Result, number>>;

const hlaB27: Ratios = { positive: 9.0, negative: 0.11 };
const hlaB27BesidePsoriasisOrIbd: Ratios = { positive: 5.0, negative: 0.56 };
const crp: Ratios = { positive: 2.5, negative: 0.63 };
const mri: Ratios = { positive: 9.0, negative: 0.11 };
/** As they stand in the rule book. */
export const labRatios: readonly Readonly<{ name: string; ratios: Ratios }>[] = [
  { name: 'HLA-B27', ratios: hlaB27 },
  { name: 'HLA-B27 with psoriasis or inflammatory bowel disease', ratios: hlaB27BesidePsoriasisOrIbd },
  { name: 'CRP raised', ratios: crp },
  { name: 'Sacroiliac inflammation on MRI', ratios: mri },
];
const psoriasisOrIbd: Condition = { question: 'spa-known', has: ['psoriasis', 'ibd'] };

/**
 * The odds of axial spondyloarthritis of a form together with the tests in the record. The form alone never asks for
 * tests, so this is for a clinician who enters them; without any it is the figure of the form.
 */
export function axspaWithLabs(reading: Reading, labs: AxspaLabs): Estimate {
  const ofB27 = holds(psoriasisOrIbd, reading) === true ? hlaB27BesidePsoriasisOrIbd : hlaB27;

  return estimate(axspaOdds, reading, [
    ...term('HLA-B27', labs.hlaB27, ofB27),
    ...term('CRP', labs.crp, crp),
    ...term('MRI', labs.mri, mri),
  ]);
}

function term(name: string, result: Result | undefined, ratios: Ratios): Term[] {
  if (!result) return [];

  const ratio = ratios[result];

  return [{ label: `${name} ${result}`, patient: ratio, confirmed: ratio, evidence: ['rudwaleit-2004'] }];
}
