import { describe, expect, test } from 'vitest';
import type { Answers } from '@/lib/form/answers';
import { rolandMorris } from '@/lib/form/steps/roland-morris';
import { basdaiScore } from '@/lib/intake/instruments/basdai';
import { exerciseVitalSign } from '@/lib/intake/instruments/exercise-vital-sign';
import type { Licences } from '@/lib/intake/instruments/licensed';
import { nprsScore } from '@/lib/intake/instruments/nprs';
import { rolandMorrisScore } from '@/lib/intake/instruments/roland-morris';
import { type StartBackAnswers, startBackScore } from '@/lib/intake/instruments/start-back';

const none: Licences = new Set();
const both: Licences = new Set(['start-back', 'basdai']);
const statements = Object.keys(rolandMorris.options) as NonNullable<Answers['roland-morris']>;

test('the numeric pain rating is the number given', () => {
  expect([0, 7, 10].map((pain) => nprsScore({ 'nprs-now': pain }))).toEqual([0, 7, 10]);
  expect(nprsScore({})).toBeNull();
});

describe('the Exercise Vital Sign', () => {
  test('is days times minutes, low below 150 a week', () => {
    expect(exerciseVitalSign({ activity: { days: 5, minutes: 30 } })).toEqual({ minutesAWeek: 150, low: false });
    expect(exerciseVitalSign({ activity: { days: 3, minutes: 45 } })).toEqual({ minutesAWeek: 135, low: true });
  });

  test('is 0 for a week without exercise, and unknown with one half missing', () => {
    expect(exerciseVitalSign({ activity: { days: 0 } })).toEqual({ minutesAWeek: 0, low: true });
    expect(exerciseVitalSign({ activity: { minutes: 0 } })).toEqual({ minutesAWeek: 0, low: true });
    expect(exerciseVitalSign({ activity: { days: 4 } })).toBeNull();
    expect(exerciseVitalSign({})).toBeNull();
  });
});

describe('Roland-Morris', () => {
  test('has the twenty-four statements as published, and no yes or no', () => {
    expect(statements).toHaveLength(24);
    expect(rolandMorris.options.s1).toBe('I stay at home most of the time because of my back.');
    expect(rolandMorris.options.s9).toBe('I get dressed more slowly then usual because of my back.');
    expect(rolandMorris.options.s24).toBe('I stay in bed most of the time because of my back.');
    for (const words of Object.values(rolandMorris.options)) expect(words).toMatch(/\bmy back\b.*\.$|^My back /i);
  });

  test('counts what is ticked, each statement once', () => {
    expect(rolandMorrisScore({ 'roland-morris': ['s3', 's8', 's8', 's21'] })).toBe(3);
    expect(rolandMorrisScore({ 'roland-morris': statements })).toBe(24);
  });

  test('has no score where nothing is ticked', () => {
    expect(rolandMorrisScore({})).toBeNull();
    expect(rolandMorrisScore({ 'roland-morris': [] })).toBeNull();
  });
});

describe('STarT Back', () => {
  const answers = (agreed: readonly number[], bother: StartBackAnswers['bother']): StartBackAnswers => ({
    items: [1, 2, 3, 4, 5, 6, 7, 8].map((item) => (agreed.includes(item) ? 'agree' : 'disagree')),
    bother,
  });

  test('is refused without a licence', () => {
    expect(startBackScore(answers([1], 'slightly'), none)).toEqual({ ok: false, problem: 'not-licensed' });
    expect(startBackScore(answers([1], 'slightly'), new Set(['basdai']))).toMatchObject({ ok: false });
  });

  test.each<[number[], StartBackAnswers['bother'], object]>([
    [[], 'moderately', { total: 0, distress: 0, risk: 'low' }],
    [[5, 6], 'extremely', { total: 3, distress: 3, risk: 'low' }],
    [[1, 2, 3, 4], 'slightly', { total: 4, distress: 0, risk: 'medium' }],
    [[1, 6, 7], 'very-much', { total: 4, distress: 3, risk: 'medium' }],
    [[5, 6, 7, 8], 'not-at-all', { total: 4, distress: 4, risk: 'high' }],
    [[1, 2, 3, 4, 5, 6, 7, 8], 'extremely', { total: 9, distress: 5, risk: 'high' }],
  ])('with %j and %s is %j', (agreed, bother, value) => {
    expect(startBackScore(answers(agreed, bother), both)).toEqual({ ok: true, value });
  });

  test('needs all nine', () => {
    const { items } = answers([1, 2], null);
    const incomplete = { ok: false, problem: 'incomplete' };
    expect(startBackScore({ items, bother: null }, both)).toEqual(incomplete);
    expect(startBackScore({ items: items.with(4, null), bother: 'slightly' }, both)).toEqual(incomplete);
    expect(startBackScore({ items: items.slice(1), bother: 'slightly' }, both)).toEqual(incomplete);
  });
});

describe('BASDAI', () => {
  test('is refused without a licence', () => {
    expect(basdaiScore([1, 1, 1, 1, 1, 1], none)).toEqual({ ok: false, problem: 'not-licensed' });
  });

  test('is the mean of four items and of the mean of the last two', () => {
    expect(basdaiScore([5, 4, 3, 2, 8, 4], both)).toEqual({ ok: true, value: 4 });
    expect(basdaiScore([10, 10, 10, 10, 10, 10], both)).toEqual({ ok: true, value: 10 });
    expect(basdaiScore([0, 0, 0, 0, 0, 1], both)).toEqual({ ok: true, value: 0.1 });
  });

  test('needs all six', () => {
    expect(basdaiScore([5, 4, 3, 2, 8, null], both)).toEqual({ ok: false, problem: 'incomplete' });
  });
});
