import type { z } from 'zod';
import { type ScoredAnswers, scoredAnswersSchema } from '@/lib/form/scored-answers';

const instead = new Map([
  ['dob', 'give age in whole years instead'],
  ['activity', 'give act-min, minutes of activity in a week, instead'],
]);

const inWords = new Map([
  ['int', 'a whole number'],
  ['number', 'a number'],
  ['array', 'a list'],
  ['object', 'an object'],
  ['string', 'text'],
]);

type Issue = z.core.$ZodIssue;

/** The answers of a sent form from parsed JSON, or the first problem, naming the question. Nothing is coerced. */
export function readAnswers(value: unknown): { answers: ScoredAnswers } | { problem: string } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { problem: 'not a JSON object' };
  const { data, error } = scoredAnswersSchema.safeParse(withoutBlanks(value));
  const issue = error?.issues[0];

  return issue ? { problem: problemOf(issue) } : { answers: data as ScoredAnswers };
}

function withoutBlanks(value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, answer]) => answer !== null && answer !== ''));
}

function problemOf(issue: Issue): string {
  const [id] = issue.path;
  if (issue.code === 'unrecognized_keys' && id === undefined) return unknownQuestion(String(issue.keys[0]));
  if (issue.code === 'unrecognized_keys') return `${issue.path.join('.')}: unknown part "${issue.keys[0]}"`;

  return `${issue.path.join('.')}: ${reasonOf(issue)}`;
}

function unknownQuestion(id: string): string {
  return `${id}: ${instead.get(id) ?? 'unknown question'}`;
}

function reasonOf(issue: Issue): string {
  if (issue.code === 'invalid_value') return `expected one of ${issue.values.join(', ')}`;
  if (issue.code === 'too_big') return `too big: at most ${issue.maximum}`;
  if (issue.code === 'too_small') return `too small: at least ${issue.minimum}`;
  if (issue.code === 'invalid_union') return issue.errors.flat().map(reasonOf).join(', or ');
  if (issue.code === 'invalid_type') return `expected ${inWords.get(issue.expected) ?? issue.expected}`;

  return issue.message;
}
