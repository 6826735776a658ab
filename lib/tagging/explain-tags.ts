import { answerState } from '@/lib/form/completeness';
import { quote } from './because';
import type { Cause } from './causes/cause';
import { causes } from './causes/causes';
import type { Counterfactual, ExplainedTag, Missing, Support, Tag } from './evaluation';
import { listTags } from './list-tags';
import type { Scored } from './reading';
import { supportOf } from './support';
import { type Read, whatTagReads } from './what-a-tag-reads';
import { type WhatIf, whatIfs } from './what-if';

type Level = Support | 'not shown';
type Explained = { missing: Missing[]; counterfactuals: Counterfactual[] };

const levels: readonly Level[] = ['not shown', 'weak', 'moderate', 'strong'];
const explainable = new Map(causes.map((cause) => [cause.id, { cause, reads: whatTagReads(cause) }]));

/**
 * The tags, each with the unknown answers it reads and the single changes of an answer that would move it. Nothing
 * is estimated: every change is applied and the form evaluated anew.
 */
export function explainTags(reading: Scored): ExplainedTag[] {
  const changesOf = whatIfs(reading);

  return listTags(reading).map((tag) => ({ ...tag, ...explain(tag, reading, changesOf) }));
}

function explain(tag: Tag, reading: Scored, changesOf: (read: Read) => WhatIf[]): Explained {
  const { cause, reads = [] } = explainable.get(tag.id) ?? {};
  if (!cause || tag.support === null) return { missing: [], counterfactuals: [] };
  const now: Level = tag.support;
  const missing: Missing[] = [];
  const counterfactuals: Counterfactual[] = [];

  for (const read of reads) {
    const state = stateOf(read, reading);
    if (state === 'not-asked') continue;
    const changes = changesOf(read).map(({ value, reading }) => ({ value, level: levelOf(cause, reading) }));
    if (state === 'answered') counterfactuals.push(...moving(changes, now, read, reading));
    else missing.push({ ...named(read), state, ...effectOf(changes, now) });
  }

  return { missing: missing.toSorted((a, b) => rank(a) - rank(b)), counterfactuals };
}

function stateOf({ question, row }: Read, { answers, closed }: Scored) {
  if (row) return answers.tried?.[row] ? 'answered' : 'unanswered';

  return answerState(answers[question], !closed.includes(question));
}

function levelOf(cause: Cause, reading: Scored): Level {
  return supportOf(cause, reading) ?? 'not shown';
}

const named = ({ question, row }: Read) => (row ? { question, row } : { question });

type Change = Readonly<{ value: unknown; level: Level }>;

function moving(changes: readonly Change[], now: Level, read: Read, reading: Scored): Counterfactual[] {
  const moved = levels.flatMap((level) =>
    level === now ? [] : (changes.find((change) => change.level === level) ?? []),
  );

  return moved.map(({ value, level }) => ({
    ...quote(read.question, reading),
    ...named(read),
    instead: value as Counterfactual['instead'],
    support: level,
  }));
}

function effectOf(changes: readonly Change[], now: Level): Pick<Missing, 'effect' | 'couldBecome'> {
  const couldBecome = levels.filter((level) => level !== now && changes.some((change) => change.level === level));
  const raises = couldBecome.some((level) => levels.indexOf(level) > levels.indexOf(now));
  const lowers = couldBecome.some((level) => levels.indexOf(level) < levels.indexOf(now));
  if (raises && lowers) return { effect: 'could raise or lower', couldBecome };
  if (raises) return { effect: 'could raise', couldBecome };

  return { effect: lowers ? 'could lower' : 'changes nothing alone', couldBecome };
}

const rank = ({ effect }: Missing) => (effect === 'changes nothing alone' ? 1 : 0);
