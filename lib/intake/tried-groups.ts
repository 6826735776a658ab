import type { Answers } from '../form/answers';
import type { Question } from '../form/question';

export type TriedGroup = Readonly<{ result: string; treatments: readonly string[] }>;

/** What was tried, grouped by what came of it, in the order of the form. */
export function triedGroups(tried: Answers['tried'], question: Question | undefined): TriedGroup[] {
  if (question?.kind !== 'matrix') return [];
  const given: Readonly<Record<string, string | undefined>> = tried ?? {};

  return Object.entries(question.options).flatMap(([code, result]) => {
    const rows = Object.entries(question.rows).filter(([row]) => given[row] === code);

    return rows.length === 0 ? [] : [{ result, treatments: rows.map(([, words]) => words) }];
  });
}
