import type { Answers } from '../form/answers';
import { type QuestionId, stepOfQuestion } from '../form/form';
import type { Fields } from '../form/read-answer';
import { readStep } from '../form/read-step';
import { toScoredAnswers } from '../form/scored-answers';
import { leavesOf } from '../tagging/leaves';
import { emergency } from '../tagging/red-flags/emergency';
import { firesAlarm, triageDraft } from '../tagging/tag-answers';
import type { Draft } from './draft';

/**
 * The emergency rules that the answers given so far fire; any at all asks for the safety screen at once. Blanks fire
 * nothing, and the form need not be sent.
 */
export function emergencyRules(answers: Answers, today: string): string[] {
  const { rules } = triageDraft(toScoredAnswers(answers, today));

  return rules.filter(({ level }) => level === 'emergency').map(({ id }) => id);
}

const alarming = new Set<string>(emergency.flatMap(({ when }) => leavesOf(when)).map(({ question }) => question));

/**
 * The same of a draft, in which some answers may differ between places: each of them counts, also together with what was
 * said to one other question. No emergency rule needs three answers to fire.
 */
export function emergenciesOf(draft: Draft, today: string): string[] {
  const contested = (Object.keys(draft.contested) as QuestionId[]).filter((id) => alarming.has(id));
  const said = contested.map((id) => (draft.contested[id] ?? []).map(({ fields }) => answerIn(id, fields, today)));
  const pairs = said.flatMap((ones, at) =>
    ones.flatMap((one) => [
      one,
      ...said.slice(at + 1).flatMap((others) => others.map((other) => ({ ...one, ...other }))),
    ]),
  );
  const fired = [{}, ...pairs].flatMap((one) => emergencyRules({ ...draft.answers, ...one }, today));

  return [...new Set(fired)];
}

function answerIn(id: QuestionId, fields: Fields, today: string): Answers {
  const { answers } = readStep(stepOfQuestion(id), { ...fields, shown: [id] }, today);

  return { [id]: undefined, ...answers };
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
