import type { Answers } from '@/lib/form/answers';
import { type ScoredAnswers, toScoredAnswers } from '@/lib/form/scored-answers';
import type { Evaluation, Support, TagId } from '@/lib/tagging/evaluation';
import { type Person, today } from '../../people/person';
import type { Change } from '../../people/rule-pairs';

/** A person's answers as rules read them, on the day of the demo, with some changed; `null` takes one away. */
export function scored({ answers }: Person, change: Change = {}): ScoredAnswers {
  const changed = Object.entries({ ...answers, ...change }).filter(([, answer]) => answer !== null);

  return toScoredAnswers(Object.fromEntries(changed) as Answers, today);
}

export function ruleIds({ rules }: Pick<Evaluation, 'rules'>): string[] {
  return rules.map(({ id }) => id);
}

export function supports(evaluation: Evaluation): Partial<Record<TagId, Support | null>> {
  if (!evaluation.assessed) throw new Error(evaluation.failure);

  return Object.fromEntries(evaluation.tags.map(({ id, support }) => [id, support]));
}
