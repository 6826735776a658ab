import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '@/lib/form/answers';
import { emergencyRules } from '@/lib/intake/safety';
import { changedTo, compareRedFlags, redFlagsOf } from '@/lib/intake/unsent-red-flag';
import { people } from '@/tests/people/people';
import { today } from '@/tests/people/person';

const flagsOf = (...readings: Answers[]) => redFlagsOf(readings, today);
const idsOf = (...readings: Answers[]) => flagsOf(...readings).rules.map(({ id }) => id);

describe('which answers of a form that is not sent a clinician hears of', () => {
  test.each<[Answers, string[]]>([
    [{}, []],
    [{ 'rf-bladder': 'no', 'rf-saddle': 'no', 'rf-leg-weak': 'no' }, []],
    [{ 'rf-saddle': 'yes' }, ['E1']],
    [{ 'rf-bladder': 'unsure' }, ['U1']],
    [{ 'rf-leg-weak': 'one' }, ['U2']],
    [{ 'rf-fever': 'yes' }, ['U5']],
    [{ 'rf-weight-loss': 'yes' }, ['S2']],
    [{ 'rf-infection-risk': ['none'] }, []],
    // Urgent without a red-flag question of its own.
    [{ 'spa-signs': ['eye-now'] }, ['U7']],
    // Within two weeks for another reason than a red-flag answer: it waits for the form.
    [{ dob: '2012-05-05' }, []],
    [{ goals: 'I cannot pee' }, []],
  ])('%o: %o', (answers, ids) => {
    expect(idsOf(answers)).toEqual(ids);
  });

  test('every emergency that brings the safety screen is told, whoever fills in the form', () => {
    for (const { answers } of people) {
      expect(idsOf(answers)).toEqual(expect.arrayContaining(emergencyRules(answers, today)));
    }
  });

  test('each answer by itself, and of those picked from a list each', () => {
    const { told, urgencyRank } = flagsOf({
      'rf-fever': 'yes',
      'rf-infection-risk': ['immune', 'dialysis'],
      goals: 'Walk',
    });

    expect(urgencyRank).toBe(0);
    expect(told).toEqual([
      { 'rf-fever': 'yes' },
      { 'rf-infection-risk': ['immune'] },
      { 'rf-infection-risk': ['dialysis'] },
    ]);
  });

  test('what any reading of the answers says counts', () => {
    const both = flagsOf({ 'rf-saddle': 'no' }, { 'rf-saddle': 'yes' });

    expect(both.told).toEqual([{ 'rf-saddle': 'yes' }]);
    expect(changedTo([{ 'rf-saddle': 'no' }, { 'rf-saddle': 'yes' }], both.told, both)).toEqual([
      { 'rf-saddle': 'no' },
    ]);
  });
});

describe('what is new', () => {
  const yes = flagsOf({ 'rf-saddle': 'yes' });

  test.each<[string, Answers, Answers, string]>([
    ['the same answer again', { 'rf-saddle': 'yes' }, { 'rf-saddle': 'yes' }, 'same'],
    ['an answer that is no red flag', { 'rf-saddle': 'yes' }, { 'rf-saddle': 'yes', goals: 'Walk' }, 'same'],
    ['another answer for the same rule', { 'rf-saddle': 'yes' }, { 'rf-saddle': 'yes', 'rf-bowel': 'yes' }, 'new'],
    ['the other way round', { 'rf-saddle': 'yes' }, { 'rf-saddle': 'no' }, 'taken-back'],
    ['less sure, which is told too', { 'rf-saddle': 'yes' }, { 'rf-saddle': 'unsure' }, 'new'],
    [
      'what makes a past cancer urgent',
      { 'rf-cancer': 'past' },
      { 'rf-cancer': 'past', 'night-wake': 'second' },
      'new',
    ],
  ])('%s', (_what, before, now, news) => {
    expect(compareRedFlags(flagsOf(before), flagsOf(now))).toBe(news);
  });

  test('a question that was told of keeps saying what it says now, and that it says nothing', () => {
    expect(changedTo([{ 'rf-saddle': 'no' }], yes.told, flagsOf({ 'rf-saddle': 'no' }))).toEqual([
      { 'rf-saddle': 'no' },
    ]);
    expect(changedTo([{}], yes.told, flagsOf({}))).toEqual([{ 'rf-saddle': null }]);
    expect(changedTo([{ 'rf-saddle': 'yes' }], yes.told, yes)).toEqual([]);
  });

  test('nothing is ever told twice or lost between two saves', () => {
    const code = fc.constantFrom('yes', 'no', 'unsure');
    const answers = fc.record({ 'rf-saddle': code, 'rf-bowel': code, 'rf-fever': code }, { requiredKeys: [] });
    fc.assert(
      fc.property(answers, answers, (one, other) => {
        const [before, now] = [flagsOf(one as Answers), flagsOf(other as Answers)];
        const added = now.told.filter(
          (answer) => !before.told.some((told) => JSON.stringify(told) === JSON.stringify(answer)),
        );
        if (added.length > 0) expect(compareRedFlags(before, now)).toBe('new');
        expect(compareRedFlags(now, now)).toBe('same');
      }),
    );
  });
});
