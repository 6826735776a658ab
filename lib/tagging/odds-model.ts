import type { Condition } from './condition';
import type { Confirmable } from './confirmable';
import type { Sourced } from './evidence/source-line';

/** A likelihood ratio: as a patient reports it, and once a clinician has confirmed the answers. */
export type Term = Sourced &
  Readonly<{
    label: string;
    patient: number;
    confirmed: number;
    /** What a clinician confirms for it to weigh as confirmed; none where it weighs the same. */
    by?: Confirmable;
  }>;

/** A term with the condition under which it weighs. */
type Factor = Term & Readonly<{ when: Condition }>;

/** Prior odds times the first factor that holds of each group. Terms are taken as independent. */
export type OddsModel = Readonly<{
  appliesWhen: Condition;
  prior: Readonly<{ p: number } & Sourced>;
  factors: readonly (readonly Factor[])[];
}>;
