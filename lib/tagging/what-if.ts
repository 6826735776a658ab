import { questionIds } from '@/lib/form/form';
import { gatesOf } from '@/lib/form/reachability';
import type { ScoredAnswers } from '@/lib/form/scored-answers';
import { findContradictions } from './contradictions/find-contradictions';
import type { ScoredId } from './evaluation';
import { alarmQuestions } from './fire-rules';
import { otherAnswers } from './possible-answers';
import { readSaid } from './read-form';
import type { Scored } from './reading';
import type { Read } from './what-a-tag-reads';
import { findingQuestions, withFindings } from './with-findings';

/** The form as it would read with one answer changed. */
export type WhatIf = Readonly<{ value: unknown; reading: Scored }>;

/** Gives, for one answer, every form that differs in that answer alone and does not contradict itself anew. */
export function whatIfs(reading: Scored): (read: Read) => WhatIf[] {
  const before = findContradictions(reading.said).length;
  const known = new Map<string, WhatIf[]>();

  return (read) => {
    const key = `${read.question} ${read.row ?? ''} ${read.borders}`;
    const found = known.get(key) ?? vary(reading, read, before);
    known.set(key, found);

    return found;
  };
}

function vary(before: Scored, read: Read, contradictionsBefore: number): WhatIf[] {
  const { question } = read;

  return otherAnswers(read, before.said).flatMap((value) => {
    const said: ScoredAnswers = { ...before.said, [question]: value };
    if (findContradictions(said).length > contradictionsBefore) return [];

    return [{ value, reading: readAgain(before, said, question) }];
  });
}

/** What decides which questions are asked. Any other answer leaves that as it was. */
const deciding: ReadonlySet<string> = new Set([...alarmQuestions, ...questionIds.flatMap(gatesOf), 'age']);

/** Reads what was said instead, which differs in one answer. What does not hang on that answer is not looked at again. */
function readAgain(before: Scored, said: ScoredAnswers, question: ScoredId): Scored {
  if (deciding.has(question) || before.closed.includes(question)) {
    return withFindings({ ...readSaid(said), confirmed: before.confirmed });
  }
  const answers = before.answers === before.said ? said : { ...before.answers, [question]: said[question] };
  const { closed, sent, confirmed, findings } = before;
  const reading = { said, answers, closed, sent, confirmed, findings };

  return findingQuestions.has(question) ? withFindings(reading) : reading;
}
