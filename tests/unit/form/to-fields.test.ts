import { expect, test } from 'vitest';
import type { Answers } from '@/lib/form/answers';
import { type QuestionId, steps } from '@/lib/form/form';
import { questionsOf, readStep } from '@/lib/form/read-step';
import { toFields } from '@/lib/form/to-fields';
import { people } from '../../people/people';
import { today } from '../../people/person';

test.each(people)('what $id said stands in the fields, and is read back the same', ({ answers, declined }) => {
  let read: Answers = {};
  const readDeclined: QuestionId[] = [];
  for (const { id } of steps) {
    const reading = readStep(id, { ...toFields(id, answers, declined), shown: questionsOf(id) }, today);
    expect(reading.problems).toEqual([]);
    read = { ...read, ...reading.answers };
    readDeclined.push(...reading.declined);
  }
  expect(read).toEqual(answers);
  expect(readDeclined.sort()).toEqual([...declined].sort());
});
