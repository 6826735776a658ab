import type { CriteriaId, CriteriaResult } from './evaluation';

/** True, false, or undefined for unknown. */
export type Truth = boolean | undefined;

/** How one criteria set came out, before it is put into words. */
export type CriteriaScore = Readonly<{
  result: CriteriaResult['result'];
  met: number;
  entry: Truth;
}>;

/** Probabilities before rounding, null where the model does not apply. */
export type Estimate = Readonly<{
  patient: number | null;
  confirmed: number | null;
  terms: [label: string, likelihoodRatio: number][];
}>;

/** What the layers between the answers and the tags found. */
export type Findings = Readonly<{
  criteria: Partial<Record<CriteriaId, CriteriaScore>>;
  probability: Partial<Record<'axspa' | 'lss', Estimate>>;
}>;
