import { branches } from '@/lib/form/branches';
import { type QuestionId, questionIds } from '@/lib/form/form';
import { gatesOf } from '@/lib/form/reachability';
import type { Cause } from './causes/cause';
import type { AnswerCondition, TriedRow } from './condition';
import { askedAs, type ScoredId } from './evaluation';
import { leavesOf } from './leaves';

/** One answer a tag depends on; of the things tried, one row. */
export type Read = Readonly<{
  question: ScoredId;
  row?: TriedRow;
  /** For numbers: the values on both sides of every border that a condition draws. */
  borders: readonly number[];
}>;

/** What a tag's level depends on, in the order of the form. Its gates count too, save those that make a self-test unsafe. */
export function whatTagReads({ support, for: pro, against }: Cause): Read[] {
  const ofSupport = support.by === 'points' ? [support.anchor, ...[...pro, ...against].map(({ when }) => when)] : [];
  const ofLevels = support.by === 'conditions' ? [support.strong, support.moderate, support.weak] : [];
  const leaves = [...ofSupport, ...ofLevels].flatMap(leavesOf);
  const gates = leaves.flatMap(({ question }) => openers(question as QuestionId));

  return merge([...leaves.map(toRead), ...gates.map((question) => ({ question, borders: [] }))]);
}

function openers(id: QuestionId): ScoredId[] {
  const isSelfTest = branches[id]?.some((branch) => 'noAlarm' in branch);

  return isSelfTest ? [] : (gatesOf(id) as ScoredId[]);
}

function toRead(leaf: AnswerCondition): Read {
  const row = 'row' in leaf ? { row: leaf.row } : {};

  return { question: leaf.question, ...row, borders: bordersOf(leaf) };
}

function bordersOf(leaf: AnswerCondition): number[] {
  const { below, from, to } = leaf as { below?: number; from?: number; to?: number };
  const firstOutside = [below, from, to === undefined ? undefined : to + 1].filter((border) => border !== undefined);

  return firstOutside.flatMap((border) => [border - 1, border]);
}

function merge(reads: readonly Read[]): Read[] {
  const merged = new Map<string, Read>();
  for (const read of reads) {
    const key = `${read.question} ${read.row ?? ''}`;
    const borders = [...(merged.get(key)?.borders ?? []), ...read.borders];
    merged.set(key, { ...read, borders: [...new Set(borders)].sort((a, b) => a - b) });
  }

  return [...merged.values()].sort(
    (a, b) => questionIds.indexOf(askedAs(a.question)) - questionIds.indexOf(askedAs(b.question)),
  );
}
