import type { Condition } from '../condition';
import type { FiredRule } from '../evaluation';

/** A rule that sets an urgency when its condition is true. */
export type RedFlag = Readonly<{
  id: string;
  level: FiredRule['level'];
  says: string;
  when: Condition;
  /** Not fired beside this rule, which says the same more strongly. */
  unless?: string;
  source: string;
  /** V: read in its source. M: from memory, to be checked. X: expert choice without a published value. */
  evidence: 'V' | 'M' | 'X';
  expert?: true;
}>;
