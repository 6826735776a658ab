import type { AnswerCondition } from './condition';
import type { Truth } from './findings';
import { onsetYears } from './onset-band';
import { isLeftBlank, type Reading } from './reading';

/** Tells of any reading whether one condition is true, false or unknown. */
export type Test = (reading: Reading) => Truth;

type Kind<Key extends string> = Extract<AnswerCondition, Record<Key, unknown>>;
type Tried = Extract<AnswerCondition, { question: 'tried' } & (Kind<'came'> | Kind<'anyRow'> | Kind<'noRow'>)>;

/** The test of a condition on one answer. Never throws on a blank. */
export function answerTest(condition: AnswerCondition): Test {
  if ('leftBlank' in condition) return (reading) => reading.sent && isLeftBlank(condition.question, reading);
  if ('came' in condition || 'anyRow' in condition || 'noRow' in condition) return triedTest(condition);
  const of = valueTest(condition);
  const blank = blankTest(condition);
  const { question } = condition;

  return (reading) => {
    const answer = reading.answers[question];

    return answer === undefined ? blank(reading) : of(answer);
  };
}

type Answered = Exclude<AnswerCondition, Tried | Kind<'leftBlank'>>;

function blankTest(condition: Answered): Test {
  const { question } = condition;
  const silence: Test = (reading) => reading.sent && isLeftBlank(question, reading);
  if ('otherThan' in condition) return silence;
  if (!('ifBlank' in condition)) return () => undefined;

  return condition.ifBlank === 'fails' ? () => false : (reading) => silence(reading) || undefined;
}

// The answer given is of the question's own type, which the condition's codes share.
function valueTest(condition: Answered): (answer: unknown) => Truth {
  if ('is' in condition) return choiceTest(condition.is, 'inDoubt' in condition ? condition.inDoubt : undefined);
  if ('otherThan' in condition) {
    const codes: readonly unknown[] = condition.otherThan;

    return (answer) => !codes.includes(answer);
  }
  if ('has' in condition) return picksTest(condition.has, condition.inDoubtIf);
  if (condition.question === 'onset-age') return onsetTest(condition);
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = condition;

  return (answer) => Number(answer) >= from && Number(answer) <= to;
}

function choiceTest(is: readonly unknown[], inDoubt: readonly unknown[] = []): (answer: unknown) => Truth {
  const doubt = ['unsure', ...inDoubt];

  return (answer) => (is.includes(answer) ? true : doubt.includes(answer) ? undefined : false);
}

const isNeutral = (code: string) => code === 'none' || code === 'unsure' || code === 'pnts';

function picksTest(has: readonly string[], inDoubtIf: readonly string[] = []): (answer: unknown) => Truth {
  return (answer) => {
    const picked = answer as readonly string[];
    if (picked.some((code) => has.includes(code))) return true;
    if (picked.some((code) => inDoubtIf.includes(code))) return undefined;

    // "Not sure" beside a positive pick does not count.
    return picked.includes('unsure') && picked.every(isNeutral) ? undefined : false;
  };
}

type Onset = Extract<AnswerCondition, { question: 'onset-age' } & ({ below: number } | { from: number })>;

function onsetTest(condition: Onset): (answer: unknown) => Truth {
  const border = 'below' in condition ? condition.below : condition.from;
  const ifBelow = 'below' in condition;

  return (answer) => {
    const [youngest, oldest] = onsetYears(answer as Parameters<typeof onsetYears>[0]) ?? [0, 0];
    if (oldest === 0) return undefined;
    if (oldest < border) return ifBelow;

    return youngest >= border ? !ifBelow : undefined;
  };
}

function triedTest(condition: Tried): Test {
  if ('row' in condition) {
    const { row, came } = condition;

    return ({ answers }) => {
      const outcome = answers.tried?.[row];

      return outcome && came.includes(outcome);
    };
  }
  const outcomes: readonly unknown[] = 'anyRow' in condition ? condition.anyRow : condition.noRow;
  const wanted = 'anyRow' in condition;

  return ({ answers }) => Object.values(answers.tried ?? {}).some((outcome) => outcomes.includes(outcome)) === wanted;
}
