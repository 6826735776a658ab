import type { Condition } from '../condition';
import type { Code, Guideline, Tag } from '../evaluation';

/** Something in the answers that speaks for or against a cause. Points count; likelihood ratios are shown. */
export type Finding = Readonly<{ says: string; when: Condition; points?: number; likelihoodRatio?: number }>;

/**
 * How strongly the answers support a cause: by points behind an anchor that must be true (never more than moderate),
 * by conditions, or always, as the base beside every other cause.
 */
type SupportRule =
  | { by: 'points'; anchor: Condition }
  | { by: 'conditions'; strong: Condition; moderate: Condition; weak: Condition }
  | { by: 'base' };

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
  guideline: readonly (Guideline & { when?: Condition })[];
  codes: readonly Code[];
  limits: readonly string[];
  sources: readonly string[];
  /** The weights are expert choices: a clinician of the clinic signs them off. */
  expert?: true;
}>;
