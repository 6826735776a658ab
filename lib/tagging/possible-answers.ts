import { type QuestionId, questions } from '@/lib/form/form';
import type { Options, Question } from '@/lib/form/question';
import type { ScoredAnswers } from '@/lib/form/scored-answers';
import type { Read } from './what-a-tag-reads';

const limits = { age: [0, 120], 'act-min': [0, 4200] } as const;
const neutral = ['none', 'unsure', 'pnts'];
const doubt = ['unsure', 'pnts'];

/**
 * The other answers a patient could give to one question in place of the one given, the nearest first.
 * A list is changed by one pick at a time; doubt is no alternative.
 */
export function otherAnswers({ question, row, borders }: Read, answers: ScoredAnswers): unknown[] {
  const given = answers[question] as unknown;
  if (question === 'age' || question === 'act-min') return numbers(borders, limits[question], given);
  const asked: Question = questions[question as QuestionId];
  if (asked.kind === 'choice') return choices(codes(asked.options), given);
  if (asked.kind === 'choices') return lists(asked.options, (given as string[] | undefined) ?? []);
  if (asked.kind === 'age') return numbers(borders, [asked.min, asked.max], given);
  if (asked.kind === 'matrix' && row) return rows(codes(asked.options), row, answers.tried ?? {});

  return [];
}

const codes = (options: Options) => Object.keys(options).filter((code) => !doubt.includes(code));

// The options of a choice are written in their order, so that the nearest change is the smallest.
function choices(options: readonly string[], given: unknown): string[] {
  const place = options.indexOf(String(given));
  const distance = (code: string) => (place < 0 ? 0 : Math.abs(options.indexOf(code) - place));

  return options.filter((code) => code !== given).toSorted((a, b) => distance(a) - distance(b));
}

function numbers(borders: readonly number[], [min, max]: readonly [number, number], given: unknown): number[] {
  const from = typeof given === 'number' ? given : min;

  return borders
    .filter((value) => value !== given && value >= min && value <= max)
    .toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from));
}

function lists(options: Options, picked: readonly string[]): string[][] {
  const positive = picked.filter((code) => !neutral.includes(code));
  const toggled = Object.keys(options)
    .filter((code) => !neutral.includes(code))
    .map((code) => (positive.includes(code) ? positive.filter((other) => other !== code) : [...positive, code]));
  const none = 'none' in options ? [['none']] : [];

  return [
    ...toggled.filter((list) => list.length > 0),
    ...(positive.length <= 1 && !picked.includes('none') ? none : []),
  ];
}

function rows(
  outcomes: readonly string[],
  row: string,
  tried: Readonly<Record<string, string>>,
): Record<string, string>[] {
  return outcomes.filter((outcome) => outcome !== tried[row]).map((outcome) => ({ ...tried, [row]: outcome }));
}
