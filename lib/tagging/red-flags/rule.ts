import type { Condition } from '../condition';
import type { FiredRule } from '../evaluation';
import type { Grade } from '../evidence/evidence-entry';
import type { Sourced } from '../evidence/source-line';

/** A rule that sets an urgency when its condition is true. */
export type RedFlag = Sourced &
  Readonly<{
    id: string;
    level: FiredRule['level'];
    says: string;
    when: Condition;
    /** Not fired beside this rule, which says the same more strongly. */
    unless?: string;
    /** How far the rule itself, with its thresholds, follows from what was read. */
    grade: Grade;
    expert?: true;
  }>;
