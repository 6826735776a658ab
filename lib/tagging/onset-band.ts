import type { ScoredAnswers } from '@/lib/form/scored-answers';

type Band = Exclude<Extract<ScoredAnswers['onset-age'], string>, 'unsure'>;

const years: Readonly<Record<Band, readonly [youngest: number, oldest: number]>> = {
  'lt-30': [5, 29],
  '30-34': [30, 34],
  '35-39': [35, 39],
  '40-44': [40, 44],
  'gte-45': [45, 110],
};

/** The ages an answer about the onset leaves open, or undefined when it leaves all of them open. */
export function onsetYears(
  answer: ScoredAnswers['onset-age'],
): readonly [youngest: number, oldest: number] | undefined {
  if (answer === undefined || answer === 'unsure') return undefined;

  return typeof answer === 'number' ? [answer, answer] : years[answer];
}
