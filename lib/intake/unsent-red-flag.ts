import type { Answers } from '../form/answers';
import { toScoredAnswers } from '../form/scored-answers';
import type { FiredRule, Quote } from '../tagging/evaluation';
import { triageDraft } from '../tagging/tag-answers';
import { urgencies } from './review';

/** One answer by itself, as stored: `{ "rf-saddle": "yes" }`, of several picked one: `{ "rf-infection-risk": ["immune"] }`. */
export type ToldAnswer = Readonly<Record<string, unknown>>;

/** What of a form that is not sent a clinician must hear of: the rules that fire, and the answers that make them. */
export type RedFlags = Readonly<{
  /** Of the most urgent rule; 3 where none fires. */
  urgencyRank: number;
  rules: readonly FiredRule[];
  told: readonly ToldAnswer[];
}>;

/**
 * The red flags of a form that is not sent, on the day given (YYYY-MM-DD): every emergency and urgent rule that fires,
 * and of the others those that rest on an answer to a red-flag question. Blanks fire nothing. Where the answers can be
 * read in several ways, what any reading says is told.
 */
export function redFlagsOf(readings: readonly Answers[], today: string): RedFlags {
  const rules: FiredRule[] = [];
  for (const answers of readings) {
    for (const rule of triageDraft(toScoredAnswers(answers, today)).rules) {
      if (isRedFlag(rule) && !rules.some((known) => isSame(known, rule))) rules.push(rule);
    }
  }
  const ranks = rules.map(({ level }) => urgencies.indexOf(level));
  const told = unique(rules.flatMap(countingQuotes).flatMap(({ question, answer }) => pairs(question, answer)));

  return { urgencyRank: Math.min(...ranks, urgencies.indexOf('routine')), rules, told };
}

/** What the questions told of earlier say now, where it is another answer than was told; `null` where there is none now. */
export function changedTo(
  readings: readonly Answers[],
  earlier: readonly ToldAnswer[],
  { told }: RedFlags,
): ToldAnswer[] {
  const questions = unique(earlier.map(questionOf));
  const said = questions.flatMap((question) => {
    const answers = readings.flatMap((reading) => pairs(question, reading[question as keyof Answers]));

    return answers.length > 0 ? answers : [{ [question]: null }];
  });

  return unique(said).filter((answer) => !told.some((known) => isSame(known, answer)));
}

/** How red flags differ from those told before: is anything new told, and is anything not said any more? */
export function compareRedFlags(before: RedFlags, now: RedFlags): 'new' | 'taken-back' | 'same' {
  const [was, is] = [marksOf(before), marksOf(now)];
  if (is.some((mark) => !was.includes(mark))) return 'new';

  return was.some((mark) => !is.includes(mark)) ? 'taken-back' : 'same';
}

/** The question of an answer that was told. */
export function questionOf(answer: ToldAnswer): string {
  return Object.keys(answer)[0] ?? '';
}

const asksForRedFlag = ({ question }: Quote) => question.startsWith('rf-');

function isRedFlag({ level, because }: FiredRule): boolean {
  return level !== 'soon' || because.some((quote) => asksForRedFlag(quote) && quote.answer !== null);
}

/** The answers that a rule is about; those beside them may change without changing what was told. */
function countingQuotes({ because }: FiredRule): Quote[] {
  const direct = because.filter(asksForRedFlag);

  return direct.length > 0 ? direct : because.filter(({ question }) => question !== 'age' && question !== 'act-min');
}

function pairs(question: string, answer: unknown): ToldAnswer[] {
  if (answer === undefined || answer === null) return [];

  return Array.isArray(answer) ? answer.map((code) => ({ [question]: [code] })) : [{ [question]: answer }];
}

const marksOf = ({ rules, told }: RedFlags) => [...rules.map(({ id }) => id), ...told.map(key)];
const key = (value: unknown) => JSON.stringify(value);
const isSame = (a: unknown, b: unknown) => key(a) === key(b);

function unique<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [key(value), value])).values()];
}
