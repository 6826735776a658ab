import { describe, expect, test } from 'vitest';
import type { Answers } from '@/lib/form/answers';
import { answerState, missingFields } from '@/lib/form/completeness';
import { ageOn, weeklyActivity } from '@/lib/form/derived';
import { type QuestionId, questionIds, questions } from '@/lib/form/form';
import { canDecline } from '@/lib/form/question';
import { scoredAnswersSchema, toScoredAnswers } from '@/lib/form/scored-answers';
import { sources } from '@/lib/form/sources';
import { nadia } from '../../people/nadia';
import bank from '../../vectors/reference.json';

describe('age', () => {
  test.each([
    ['2026-11-24', '1986-11-24', 40],
    ['2026-11-24', '1986-11-25', 39],
    ['2026-11-24', '2026-11-24', 0],
    ['2027-02-28', '2000-02-29', 26],
    ['2027-03-01', '2000-02-29', 27],
    ['2028-02-29', '2000-02-29', 28],
    ['2026-01-01', '1999-12-31', 26],
  ])('on %s of someone born %s is %i', (day, dob, age) => expect(ageOn(day, dob)).toBe(age));
});

describe('minutes of activity in a week', () => {
  test.each([
    [{ days: 3, minutes: 40 }, 120],
    [{ days: 0 }, 0],
    [{ minutes: 0 }, 0],
    [{ days: 7, minutes: 600 }, 4200],
    [{ days: 3 }, undefined],
    [{ minutes: 30 }, undefined],
    [{}, undefined],
    [undefined, undefined],
  ])('of %j are %j', (activity, minutes) => expect(weeklyActivity(activity)).toBe(minutes));
});

describe('answers as rules read them', () => {
  test('have an age and minutes in place of a date and days', () => {
    const scored = toScoredAnswers(nadia.answers, '2026-11-24');
    expect(scored).toMatchObject({ age: 34, 'act-min': 40, 'sit-hours': 'gt-8' });
    expect(scored).not.toHaveProperty('dob');
    expect(scored).not.toHaveProperty('activity');
    expect(scoredAnswersSchema.safeParse(scored).success).toBe(true);
  });

  test('have neither where it cannot be known', () => {
    expect(toScoredAnswers({}, '2026-11-24')).toEqual({});
    expect(toScoredAnswers({ activity: { days: 3 } }, '2026-11-24')).toEqual({});
  });

  test('take the reference answers', () => {
    expect(scoredAnswersSchema.safeParse(bank.baseline).success).toBe(true);
  });
});

describe('what is still missing', () => {
  test.each<[QuestionId, Answers, string[]]>([
    ['rf-bladder', {}, ['rf-bladder']],
    ['rf-bladder', { 'rf-bladder': 'unsure' }, []],
    ['course', {}, []],
    ['goals', {}, []],
    ['activity', {}, ['activity.days']],
    ['activity', { activity: { days: 3 } }, ['activity.minutes']],
    ['activity', { activity: { days: 0 } }, []],
    ['activity', { activity: { minutes: 30 } }, ['activity.days']],
    ['history', {}, ['history.back-surgery', 'history.blood-thinner', 'history.ulcer-kidney']],
    [
      'history',
      { history: { medicines: 'Aspirin', 'blood-thinner': 'no' } },
      ['history.back-surgery', 'history.ulcer-kidney'],
    ],
    ['history', { history: { 'back-surgery': 'no', 'blood-thinner': 'no', 'ulcer-kidney': 'yes' } }, []],
  ])('of %s in %j is %j', (id, answers, fields) => expect(missingFields(id, answers)).toEqual(fields));
});

describe('the four states of an answer', () => {
  test('are never mixed up', () => {
    expect(answerState('yes', true)).toBe('answered');
    expect(answerState(0, true)).toBe('answered');
    expect(answerState(['none'], true)).toBe('answered');
    expect(answerState(['psoriasis', 'unsure'], true)).toBe('answered');
    expect(answerState('unsure', true)).toBe('unsure');
    expect(answerState('pnts', true)).toBe('unsure');
    expect(answerState(['pnts'], true)).toBe('unsure');
    expect(answerState(undefined, true)).toBe('unanswered');
    expect(answerState('yes', false)).toBe('not-asked');
    expect(answerState(undefined, false)).toBe('not-asked');
  });
});

describe('every question', () => {
  test('can be answered or declined', () => {
    const noWayOut = questionIds.filter((id) => questions[id as 'rf-bladder'].required && !canDecline(questions[id]));
    for (const id of noWayOut) {
      expect(Object.keys((questions[id] as { options?: object }).options ?? {}), id).toEqual(
        expect.arrayContaining([expect.stringMatching(/^(unsure|pnts)$/)]),
      );
    }
  });

  test('says what it informs and where it comes from', () => {
    expect(Object.keys(sources).toSorted()).toEqual(questionIds.toSorted());
    for (const { informs, source } of Object.values(sources)) expect([informs, source]).not.toContain('');
  });

  test('has words, and a code for each option that a URL and a CSV header can hold', () => {
    for (const id of questionIds) {
      expect(id).toMatch(/^[a-z0-9-]+$/);
      expect(questions[id].ask, id).toMatch(/[?.]$/);
      const { options = {} } = questions[id] as { options?: Record<string, string> };
      for (const [code, words] of Object.entries(options))
        expect([code, words.trim()]).toEqual([expect.stringMatching(/^[a-z0-9-]+$/), words]);
    }
  });
});
