import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder } from '@/lib/intake/in-order';
import { differences } from '@/lib/intake/over-time/differences';
import { amina } from '@/tests/people/amina';
import { intakeOf } from '@/tests/people/intake-of';
import { people } from '@/tests/people/people';
import type { Person } from '@/tests/people/person';

const changed = (answers: Partial<Person['answers']>) =>
  intakeOf({ ...amina, answers: { ...amina.answers, ...answers } as Person['answers'] });
const byQuestion = (before: Parameters<typeof differences>[0], after: Parameters<typeof differences>[0]) =>
  Object.fromEntries(
    differences(before, after).map(({ question, before: then, after: now }) => [question, [then?.words, now?.words]]),
  );

describe('what differs between two intakes', () => {
  test('a changed answer, in the words of each side', () => {
    expect(byQuestion(changed({ 'am-stiff': '31-60', 'peg-p': 8 }), intakeOf(amina))).toEqual({
      'am-stiff': [['31 to 60 minutes'], ['1 to 2 hours']],
      'peg-p': [['8 out of 10'], ['6 out of 10']],
    });
  });

  test('of a list only what is new and what is gone', () => {
    const before = changed({ 'body-map': ['low-back-l', 'low-back-r', 'buttock-l', 'neck'] as never });
    const [difference] = differences(before, intakeOf(amina));

    expect(difference?.before?.words).toHaveLength(1);
    expect(difference?.after?.words).toHaveLength(2);
  });

  test('the same list in another order is no difference', () => {
    const places = [...(amina.answers['body-map'] ?? [])].reverse();

    expect(differences(changed({ 'body-map': places }), intakeOf(amina))).toEqual([]);
  });

  test('a question that was not asked is told apart from one left blank', () => {
    const legs = changed({ 'leg-symptoms': 'one', 'leg-detail': ['numb'] });
    const find = (after: typeof legs, id: string) =>
      differences(intakeOf(amina), after).find(({ question }) => question === id);

    expect(find(legs, 'leg-detail')).toMatchObject({ before: null, after: { state: 'answered' } });
    expect(find(changed({ goals: undefined }), 'goals')?.after).toMatchObject({ state: 'unanswered', words: [] });
  });
});

const intakes = people.map((person) => intakeOf(person));
const anyone = fc.constantFrom(...intakes);

test('nobody differs from themselves', () => {
  for (const intake of intakes) expect(differences(intake, intake)).toEqual([]);
});

test('for any two intakes: exactly the questions that stand otherwise, and the same ones the other way round', () => {
  fc.assert(
    fc.property(anyone, anyone, (one, other) => {
      const found = new Set(differences(one, other).map(({ question }) => question));
      const stands = (intake: (typeof intakes)[number], question: (typeof intake.asked)[number]) =>
        intake.asked.includes(question)
          ? `${inOrder(intake.answers[question])} ${intake.declined.includes(question)}`
          : 'not asked';
      const expected = [...new Set([...one.asked, ...other.asked])].filter(
        (question) => stands(one, question) !== stands(other, question),
      );

      expect([...found].sort()).toEqual(expected.sort());
      expect(new Set(differences(other, one).map(({ question }) => question))).toEqual(found);
    }),
  );
});
