import type { Condition } from '../condition';
import type { Confirmable } from '../confirmable';
import type { Code, Tag } from '../evaluation';
import type { Sourced } from '../evidence/source-line';

/** Something in the answers that speaks for or against a cause. Points count; likelihood ratios are shown. */
export type Finding = Readonly<{
  says: string;
  when: Condition;
  points?: number;
  likelihoodRatio?: number;
  /** What a clinician may confirm of it, and the ratio it then has. */
  confirmed?: Readonly<{ by: Confirmable; likelihoodRatio: number }>;
}>;

/**
 * How strongly the answers support a cause: by points behind an anchor that must be true (never more than moderate),
 * by conditions, or always, as the base beside every other cause.
 */
type SupportRule =
  | { by: 'points'; anchor: Condition }
  | { by: 'conditions'; strong: Condition; moderate: Condition; weak: Condition }
  | { by: 'base' };

/** A sentence of a guideline, shown where it applies. */
export type GuidelineLine = Sourced & Readonly<{ says: string; when?: Condition }>;

/** A possible cause as a clinician reads it: what speaks for it, what against, and what to do with it. */
export type Cause = Readonly<{
  id: Tag['id'];
  /** "Pattern consistent with …". */
  name: string;
  basis: Tag['basis'];
  evidenceGrade: Tag['evidenceGrade'];
  support: SupportRule;
  for: readonly Finding[];
  against: readonly Finding[];
  checks: readonly string[];
  guideline: readonly GuidelineLine[];
  codes: readonly Code[];
  limits: readonly string[];
  /** The weights are expert choices: a clinician of the clinic signs them off. */
  expert?: true;
}> &
  Sourced;
