import type { ScoredAnswers } from '@/lib/form/scored-answers';
import type { Contradiction } from '../evaluation';
import { furtherChecks } from './further-checks';
import { hoursChecks } from './hours-checks';
import { statedChecks } from './stated-checks';

const checks = [...statedChecks, ...furtherChecks, ...hoursChecks];

/** What was said that does not fit together, also behind closed branches. It changes no rule, tag or urgency. */
export function findContradictions(said: ScoredAnswers): Contradiction[] {
  const found: Contradiction[] = [];
  for (const { id, says, questions, holds } of checks) if (holds(said)) found.push({ id, says, questions });

  return found;
}
