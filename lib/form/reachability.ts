import { type Branch, branches } from './branches';
import type { QuestionId } from './form';
import type { ScoredAnswers } from './scored-answers';

type Situation = Readonly<{
  answers: ScoredAnswers;
  /** Does an emergency or urgent rule fire on these answers? Such rules never read a question this can close. */
  alarm: boolean;
}>;

/**
 * The one answer to "is this question asked?", for pages, validation, rules and export alike. An answer whose branch
 * is closed counts as not asked, and closes in turn what hangs on it.
 */
export function isAsked(id: QuestionId, situation: Situation): boolean {
  return (branches[id] ?? []).every((branch) => isOpen(branch, situation));
}

function isOpen(branch: Branch, situation: Situation): boolean {
  if ('noAlarm' in branch) return !situation.alarm;
  if ('ageFrom' in branch) {
    const { age } = situation.answers;

    return age !== undefined && age >= branch.ageFrom && age <= branch.ageTo;
  }
  const asked = isAsked(branch.question, situation);
  const answer = asked ? situation.answers[branch.question as keyof ScoredAnswers] : undefined;
  if ('notIn' in branch) return !(branch.notIn as readonly unknown[]).includes(answer);
  if (!asked) return branch.orNotAsked === true;

  return (branch.in as readonly unknown[]).includes(answer);
}

/** The questions another one waits for, so that a page can hold it back until they are answered. */
export function gatesOf(id: QuestionId): QuestionId[] {
  return (branches[id] ?? []).flatMap((branch) => ('question' in branch ? [branch.question] : []));
}
