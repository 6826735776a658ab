import { branches } from '@/lib/form/branches';
import { type QuestionId, questionIds } from '@/lib/form/form';
import { isAsked } from '@/lib/form/reachability';
import type { ScoredAnswers } from '@/lib/form/scored-answers';
import type { ScoredId } from './evaluation';
import type { Findings } from './findings';

/** What rules may read: the answers to questions that were asked, and which of those were left blank. */
export type Reading = Readonly<{
  answers: ScoredAnswers;
  /** Asked, and without an answer. */
  blank: ReadonlySet<ScoredId>;
  /** A sent form is final; on an unsent one a blank is only not yet answered. */
  sent: boolean;
  findings?: Findings;
}>;

/** A reading together with what the criteria sets and probability models found in it. */
export type Scored = Reading & { findings: Findings };

const derived = { dob: 'age', activity: 'act-min' } as const;
const scoredIds = questionIds.map((id): ScoredId => (id === 'dob' || id === 'activity' ? derived[id] : id));
const branched = Object.keys(branches) as (QuestionId & ScoredId)[];

/** Red flags, save those of the cauda equina: on a sent form an asked and unanswered one is read as "not sure". */
const unsureWhenBlank = new Set<ScoredId>([
  'rf-leg-weak',
  'rf-chest-belly',
  'rf-trauma',
  'rf-fever',
  'rf-cancer',
  'rf-weight-loss',
  'rf-steroid',
  'rf-bone',
  'rf-constant',
]);

const isBlank = (answer: unknown) =>
  answer === undefined || answer === null || answer === '' || (Array.isArray(answer) && answer.length === 0);

/**
 * The answers a form is judged by. `alarm` says whether an emergency or urgent rule fires, which closes the
 * self-tests of movement; those rules themselves are evaluated with it true, since they read nothing behind it.
 */
export function readAnswers(given: ScoredAnswers, { sent, alarm }: { sent: boolean; alarm: boolean }): Reading {
  const said = withoutBlanks(given);
  const situation = { answers: said, alarm };
  const closed = branched.filter((id) => !isAsked(id, situation));
  // Unread answers are overwritten, not deleted: a deletion makes every later look-up in the object slow.
  const answers: { [Id in ScoredId]?: unknown } = { ...said };
  for (const id of closed) answers[id] = undefined;

  const blank = new Set<ScoredId>();
  for (const id of scoredIds) {
    if (said[id] !== undefined || closed.includes(id as QuestionId & ScoredId)) continue;
    blank.add(id);
    if (sent && unsureWhenBlank.has(id)) answers[id] = 'unsure';
  }

  return { answers: answers as ScoredAnswers, blank, sent };
}

function withoutBlanks(given: ScoredAnswers): ScoredAnswers {
  const blanks = scoredIds.filter((id) => given[id] !== undefined && isBlank(given[id]));
  if (blanks.length === 0) return given;

  return { ...given, ...Object.fromEntries(blanks.map((id) => [id, undefined])) };
}
