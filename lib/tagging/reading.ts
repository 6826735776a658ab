import { branches } from '@/lib/form/branches';
import { type QuestionId, questionIds } from '@/lib/form/form';
import { isAsked } from '@/lib/form/reachability';
import type { ScoredAnswers } from '@/lib/form/scored-answers';
import type { Confirmable } from './confirmable';
import type { ScoredId } from './evaluation';
import type { Findings } from './findings';

/** One form as the layers see it. */
export type Reading = Readonly<{
  /** What was said, blanks left out. */
  said: ScoredAnswers;
  /** What rules read: only answers to questions that were asked, and on a sent form doubt for a blank red flag. */
  answers: ScoredAnswers;
  /** The questions that were not asked. */
  closed: readonly ScoredId[];
  /** A sent form is final; on an unsent one a blank is only not yet answered. */
  sent: boolean;
  /** What of the history a clinician has confirmed. */
  confirmed?: readonly Confirmable[] | undefined;
  findings?: Findings;
}>;

/** A reading together with what the criteria sets and probability models found in it. */
export type Scored = Reading & { findings: Findings };

const derived = { dob: 'age', activity: 'act-min' } as const;
/** Every question as rules know it, in the order of the form. */
export const scoredIds = questionIds.map((id): ScoredId => (id === 'dob' || id === 'activity' ? derived[id] : id));
const branched = Object.keys(branches) as (QuestionId & ScoredId)[];

/** Red flags, save those of the cauda equina: on a sent form an asked and unanswered one is read as "not sure". */
export const unsureWhenBlank = [
  'rf-leg-weak',
  'rf-chest-belly',
  'rf-trauma',
  'rf-fever',
  'rf-cancer',
  'rf-weight-loss',
  'rf-steroid',
  'rf-bone',
  'rf-constant',
] as const satisfies readonly ScoredId[];

/** Asked, and without an answer. */
export function isLeftBlank(id: ScoredId, { said, closed }: Pick<Reading, 'said' | 'closed'>): boolean {
  return said[id] === undefined && !closed.includes(id);
}

/**
 * The answers a form is judged by. `alarm` says whether an emergency or urgent rule fires, which closes the
 * self-tests of movement; those rules themselves read nothing behind it, so for them it may be either.
 */
export function readAnswers(said: ScoredAnswers, { sent, alarm }: { sent: boolean; alarm: boolean }): Reading {
  const situation = { answers: said, alarm };
  const closed: ScoredId[] = branched.filter((id) => !isAsked(id, situation));
  const unread = closed.filter((id) => said[id] !== undefined);
  const doubted = sent ? unsureWhenBlank.filter((id) => isLeftBlank(id, { said, closed })) : [];
  if (unread.length === 0 && doubted.length === 0) return { said, answers: said, closed, sent };

  // Unread answers are overwritten, not deleted: a deletion makes every later look-up in the object slow.
  const answers = { ...said };
  for (const id of unread) answers[id] = undefined;
  for (const id of doubted) answers[id] = 'unsure';

  return { said, answers, closed, sent };
}

// Every form is read in one shape: engines look a property up far faster in objects that are all alike. Only an object
// that was parsed whole starts out in such a shape.
const nothingSaid: ScoredAnswers = JSON.parse(JSON.stringify(Object.fromEntries(scoredIds.map((id) => [id, null]))));
for (const id of scoredIds) nothingSaid[id] = undefined;

/** The answers without `null`, empty text and empty lists, each of which is no answer. */
export function withoutBlanks(given: ScoredAnswers): ScoredAnswers {
  const said: Record<string, unknown> = { ...nothingSaid };
  for (const [id, answer] of Object.entries(given)) if (!isBlank(answer)) said[id] = answer;

  return said;
}

function isBlank(answer: unknown): boolean {
  return answer === null || answer === '' || (Array.isArray(answer) && answer.length === 0);
}
