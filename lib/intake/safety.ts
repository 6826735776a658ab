import type { Answers } from '../form/answers';
import { type QuestionId, questionIds } from '../form/form';
import { toScoredAnswers } from '../form/scored-answers';
import { firesAlarm, triageDraft } from '../tagging/tag-answers';
import type { Draft } from './draft';
import { readingsOf } from './readings';

/**
 * The emergency rules that the answers given so far fire; any at all asks for the safety screen at once. Blanks fire
 * nothing, and the form need not be sent.
 */
export function emergencyRules(answers: Answers, today: string): string[] {
  const { rules } = triageDraft(toScoredAnswers(answers, today));

  return rules.filter(({ level }) => level === 'emergency').map(({ id }) => id);
}

/** The same of a draft, in which some answers may differ between places: each of them counts. */
export function emergenciesOf(draft: Draft, today: string): string[] {
  return [...new Set(readingsOf(draft, today).flatMap((answers) => emergencyRules(answers, today)))];
}

/** The questions whose answers fire a draft's emergency rules, in the order of the form. */
export function alarmingQuestions(draft: Draft, today: string): QuestionId[] {
  const fired = readingsOf(draft, today).flatMap((answers) => triageDraft(toScoredAnswers(answers, today)).rules);
  const emergency = fired.filter(({ level }) => level === 'emergency');
  const told = new Set<string>(emergency.flatMap(({ because }) => because.map(({ question }) => question)));

  return questionIds.filter((id) => told.has(id) && draft.answers[id] !== undefined);
}

/**
 * Is stretching advice to be held back from this patient? While an emergency or urgent rule fires, and while anything is
 * not ruled out for which the advice itself says to ask first: a bad fall, thin bones, cancer, fever, numb or weak legs,
 * a spine procedure of the last three months.
 */
export function holdsBackExercises(answers: Answers, today: string): boolean {
  const ruledOut =
    answers['rf-bone'] === 'no' &&
    answers['rf-cancer'] === 'no' &&
    answers['rf-fever'] === 'no' &&
    answers['rf-leg-weak'] === 'no' &&
    (answers['rf-trauma'] === 'no' || answers['rf-trauma'] === 'minor') &&
    isWithout(answers['rf-infection-risk'], ['spine-procedure', 'pnts']) &&
    (answers['leg-symptoms'] === 'no' || isWithout(answers['leg-detail'], ['numb', 'weak']));

  return !ruledOut || firesAlarm(toScoredAnswers(answers, today));
}

function isWithout(picked: readonly string[] | undefined, codes: readonly string[]): boolean {
  return picked?.some((code) => codes.includes(code)) === false;
}
