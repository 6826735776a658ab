import type { ScoredAnswers } from '@/lib/form/scored-answers';
import { findContradictions } from './contradictions/find-contradictions';
import { otherAnswers } from './possible-answers';
import { readSaid } from './read-form';
import type { Scored } from './reading';
import type { Read } from './what-a-tag-reads';
import { withFindings } from './with-findings';

/** The form as it would read with one answer changed. */
export type WhatIf = Readonly<{ value: unknown; reading: Scored }>;

/** Gives, for one answer, every form that differs in that answer alone and does not contradict itself anew. */
export function whatIfs(answers: ScoredAnswers): (read: Read) => WhatIf[] {
  const before = findContradictions(answers).length;
  const known = new Map<string, WhatIf[]>();

  return (read) => {
    const key = `${read.question} ${read.row ?? ''} ${read.borders}`;
    const found = known.get(key) ?? vary(answers, read, before);
    known.set(key, found);

    return found;
  };
}

function vary(answers: ScoredAnswers, read: Read, contradictionsBefore: number): WhatIf[] {
  return otherAnswers(read, answers).flatMap((value) => {
    const said: ScoredAnswers = { ...answers, [read.question]: value };
    const reading = readSaid(said);

    return findContradictions(said).length > contradictionsBefore ? [] : [{ value, reading: withFindings(reading) }];
  });
}
