import type { Condition } from './condition';

/** One likelihood ratio: as a patient reports it, and once a clinician has confirmed the answers. */
export type Factor = Readonly<{ label: string; when: Condition; patient: number; confirmed: number }>;

/** Prior odds times the first factor that holds of each group. Terms are taken as independent. */
export type OddsModel = Readonly<{
  appliesWhen: Condition;
  prior: number;
  factors: readonly (readonly Factor[])[];
  source: string;
}>;
