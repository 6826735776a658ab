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

/**
 * Is stretching advice to be held back from this patient? While an emergency or urgent rule fires, and while thin bones,
 * a big fall or crash, or a spine procedure of the last three months are not ruled out.
 */
export function holdsBackExercises(answers: Answers, today: string): boolean {
  const ruledOut =
    answers['rf-bone'] === 'no' &&
    (answers['rf-trauma'] === 'no' || answers['rf-trauma'] === 'minor') &&
    answers['rf-infection-risk']?.some((code) => code === 'spine-procedure' || code === 'pnts') === false;

  return !ruledOut || firesAlarm(toScoredAnswers(answers, today));
}
