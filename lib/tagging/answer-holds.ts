import type { AnswerCondition } from './condition';
import type { Truth } from './findings';
import { onsetYears } from './onset-band';
import type { Reading } from './reading';

const includes = (codes: readonly string[], code: string) => codes.includes(code);

/** Whether a condition on one answer is true, false or unknown of the answers. Never throws on a blank. */
export function answerHolds(condition: AnswerCondition, reading: Reading): Truth {
  const { question } = condition;
  if ('leftBlank' in condition) return reading.sent && reading.blank.has(condition.question as never);
  if (question === 'tried') return triedHolds(condition as Tried, reading);
  const answer = reading.answers[question as 'age'] as unknown;
  if (answer === undefined) return blankHolds(condition, reading);
  if ('is' in condition) return choiceHolds(condition, answer as string);
  if ('otherThan' in condition) return !includes(condition.otherThan, answer as string);
  if ('has' in condition) return picksHold(condition, answer as readonly string[]);
  if (question === 'onset-age') return onsetHolds(condition as Onset, reading);

  return inRange(condition as Range, answer as number);
}

type Tried = Extract<
  AnswerCondition,
  { question: 'tried' } & ({ came: unknown } | { anyRow: unknown } | { noRow: unknown })
>;
type Onset = Extract<AnswerCondition, { question: 'onset-age' } & ({ below: number } | { from: number })>;
type Range = { from?: number; to?: number };

function blankHolds(condition: AnswerCondition, { sent, blank }: Reading): Truth {
  const silence = sent && blank.has(condition.question as never);
  if ('otherThan' in condition) return silence;
  if (!('ifBlank' in condition)) return undefined;
  if (condition.ifBlank === 'fails') return false;

  return silence ? true : undefined;
}

function choiceHolds({ is, inDoubt }: { is: readonly string[]; inDoubt?: readonly string[] }, answer: string): Truth {
  if (includes(is, answer)) return true;

  return answer === 'unsure' || (inDoubt && includes(inDoubt, answer)) ? undefined : false;
}

const isNeutral = (code: string) => code === 'none' || code === 'unsure' || code === 'pnts';

function picksHold(
  { has, inDoubtIf }: { has: readonly string[]; inDoubtIf?: readonly string[] },
  picked: readonly string[],
): Truth {
  if (picked.some((code) => includes(has, code))) return true;
  if (inDoubtIf && picked.some((code) => includes(inDoubtIf, code))) return undefined;

  // "Not sure" beside a positive pick does not count.
  return picked.every(isNeutral) && includes(picked, 'unsure') ? undefined : false;
}

function triedHolds(condition: Tried, { answers }: Reading): Truth {
  const rows = answers.tried ?? {};
  if ('row' in condition) {
    const outcome = rows[condition.row];

    return outcome && includes(condition.came, outcome);
  }
  if ('anyRow' in condition) return Object.values(rows).some((outcome) => includes(condition.anyRow, outcome));

  return !Object.values(rows).some((outcome) => includes(condition.noRow, outcome));
}

function onsetHolds(condition: Onset, { answers }: Reading): Truth {
  const range = onsetYears(answers['onset-age']);
  if (!range) return undefined;
  const [youngest, oldest] = range;
  const border = 'below' in condition ? condition.below : condition.from;
  const below = oldest < border ? true : youngest >= border ? false : undefined;

  return below === undefined || 'below' in condition ? below : !below;
}

function inRange({ from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY }: Range, answer: number): boolean {
  return answer >= from && answer <= to;
}
