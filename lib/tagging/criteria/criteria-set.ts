import type { Condition } from '../condition';
import type { Sourced } from '../evidence/source-line';

export type CriteriaSetItem = Readonly<{ id: string; says: string; when: Condition }>;

/** A published set of features: who it is made for, what it counts and how many make it met. */
export type CriteriaSet = Readonly<{
  name: string;
  entry: Condition;
  need: number;
  items: readonly CriteriaSetItem[];
  performance: string;
}> &
  Sourced;
