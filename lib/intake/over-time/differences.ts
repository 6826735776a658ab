import type { Answers } from '../../form/answers';
import type { QuestionId } from '../../form/form';
import { inOrder } from '../in-order';
import { type SummaryLine, summarize } from '../summary';

type Told = Parameters<typeof summarize>[0];

/** One question that stands otherwise than before; null on the side on which it was not asked. */
export type Difference = Readonly<{
  question: QuestionId;
  ask: string;
  before: SummaryLine | null;
  after: SummaryLine | null;
}>;

/**
 * What differs between two intakes of one patient, answer by answer, in the order of the later form. Answers are compared
 * as they are stored, so that a reworded option is no difference; of a list, only the lines that differ are told.
 */
export function differences(before: Told, after: Told): Difference[] {
  const then = linesOf(before);
  const now = linesOf(after);

  return [...new Set([...now.keys(), ...then.keys()])].flatMap((question) => {
    const one = then.get(question) ?? null;
    const other = now.get(question) ?? null;
    if (one && other && one.state === other.state && isSame(before.answers, after.answers, question)) return [];

    return [{ question, ask: (other ?? one)?.ask ?? question, ...onlyDifferent(one, other) }];
  });
}

function linesOf(told: Told): Map<QuestionId, SummaryLine> {
  return new Map(summarize(told).flatMap(({ lines }) => lines.map((line) => [line.question, line])));
}

/** Of two lists of things said, the lines that the other does not have. */
function onlyDifferent(before: SummaryLine | null, after: SummaryLine | null): Pick<Difference, 'before' | 'after'> {
  if (!before || !after) return { before, after };
  const without = (one: SummaryLine, other: SummaryLine) => ({
    ...one,
    words: one.words.filter((word) => !other.words.includes(word)),
  });

  return { before: without(before, after), after: without(after, before) };
}

function isSame(before: Answers, after: Answers, question: QuestionId): boolean {
  return inOrder(before[question]) === inOrder(after[question]);
}
