import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { causesByVisit } from '@/lib/intake/over-time/causes-by-visit';
import { courseOf } from '@/lib/intake/over-time/course';
import { changeOf, changeWords, scores } from '@/lib/intake/over-time/scores';
import type { SentIntake } from '@/lib/intake/over-time/sent-intake';
import { amina } from '@/tests/people/amina';
import { hana } from '@/tests/people/hana';
import { intakeOf } from '@/tests/people/intake-of';
import type { Person } from '@/tests/people/person';

const sent = (person: Person, answers: Partial<Person['answers']> = {}): SentIntake => ({
  ...intakeOf({ ...person, answers: { ...person.answers, ...answers } as Person['answers'] }),
  answeredBy: 'patient',
  consentWithdrawn: false,
});

describe('a change that counts', () => {
  test.each([
    [10, 7, true],
    [10, 7.1, false],
    [6.7, 4.7, false],
    [6.7, 4.6, true],
    [1, 0.7, true],
    [0, 0, false],
    [4, 10, false],
  ])('from %f to %f: %s', (from, to, meaningful) => {
    expect(changeOf(from, to)?.meaningful).toBe(meaningful);
  });

  test('is not told without both values', () => {
    expect(changeOf(null, 4)).toBeNull();
    expect(changeOf(4, null)).toBeNull();
  });

  test('in words', () => {
    const words = (from: number, to: number) => changeWords(changeOf(from, to) ?? expect.fail('no change'));
    expect([words(6.7, 5.3), words(4, 6), words(5, 5)]).toEqual(['down 1.4', 'up 2', 'unchanged']);
  });

  const tenths = fc.integer({ min: 0, max: 240 });
  test('for any two values: a fall of three tenths of what it was, never a rise', () => {
    fc.assert(
      fc.property(tenths, tenths, (before, after) => {
        const change = changeOf(before / 10, after / 10);
        expect(change?.meaningful).toBe(before > 0 && 10 * after <= 7 * before);
        expect(change?.points).toBeCloseTo((after - before) / 10, 10);
      }),
    );
  });
});

test('bands lie within their scale and never over one another', () => {
  for (const { bands, max } of scores) {
    bands.forEach(({ from, to }, at) => {
      expect(from).toBeLessThan(to);
      expect(to).toBeLessThanOrEqual(max);
      expect(from).toBeGreaterThan(bands[at - 1]?.to ?? -1);
    });
  }
});

test('bands that nobody validated are called so', () => {
  for (const { id, bands, note } of scores)
    if (id === 'peg' && bands.length > 0) expect(note).toContain('not validated');
});

test('a course passes over what is not known', () => {
  const [peg] = scores;
  const blank = { ...sent(amina), answers: { ...amina.answers, 'peg-p': undefined } };
  const intakes = [sent(amina, { 'peg-p': 9, 'peg-e': 9, 'peg-g': 9 }), blank, sent(amina)];
  const course = peg ? courseOf(peg, intakes) : [];

  expect(course.map(({ value }) => value)).toEqual([9, null, 5.3]);
  expect(course.map(({ change }) => change?.from ?? null)).toEqual([null, null, 9]);
});

test('causes by visit tell weaker, stronger, not shown and not assessed apart', () => {
  const failed = { ...sent(amina), evaluation: { ...sent(amina).evaluation, assessed: false, failure: 'x' } as never };
  const rows = causesByVisit([sent(amina), sent(hana), failed]);

  expect(rows.find(({ id }) => id === 'axspa')?.at).toEqual(['strong', 'weak', 'not assessed']);
  expect(rows.map(({ id }) => id)).not.toContain('non-specific-lbp');
});
