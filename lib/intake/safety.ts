import type { Answers } from '../form/answers';
import { toScoredAnswers } from '../form/scored-answers';
import { firesAlarm, triageDraft } from '../tagging/tag-answers';

/**
 * The emergency rules that the answers given so far fire; any at all asks for the safety screen at once. Blanks fire
 * nothing, and the form need not be sent.
 */
export function emergencyRules(answers: Answers, today: string): string[] {
  const { rules } = triageDraft(toScoredAnswers(answers, today));

  return rules.filter(({ level }) => level === 'emergency').map(({ id }) => id);
}

/** Are exercise pages to be held back from this patient (an emergency or urgent rule fires on what was sent)? */
export function holdsBackExercises(answers: Answers, today: string): boolean {
  return firesAlarm(toScoredAnswers(answers, today));
}
