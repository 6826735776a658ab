import { describe, expect, test } from 'vitest';
import { oddsSums } from '@/lib/intake/odds-sum';
import { amina } from '@/tests/people/amina';
import { henrik } from '@/tests/people/henrik';
import { intakeOf } from '@/tests/people/intake-of';
import { nadia } from '@/tests/people/nadia';
import type { Person } from '@/tests/people/person';

function sumsOf(person: Person) {
  const { evaluation } = intakeOf(person);

  return evaluation.assessed ? { evaluation, sums: oddsSums(evaluation) } : { evaluation, sums: [] };
}

const multiplied = (startsAt: number, ratios: readonly number[]) => {
  const odds = ratios.reduce((product, ratio) => product * ratio, startsAt / (100 - startsAt));

  return odds / (1 + odds);
};

describe('the sum behind a band', () => {
  test('starts at the published 5% for axial spondyloarthritis and leads to its probability', () => {
    const { evaluation, sums } = sumsOf(amina);
    const [sum] = sums;

    expect(sum).toMatchObject({ startsAt: 5, band: '10–30%' });
    expect(evaluation.assessed && evaluation.axspa.p).toBeCloseTo(
      multiplied(5, sum?.factors.map(({ ratio }) => ratio) ?? []),
      3,
    );
  });

  test('starts at 10% for stenosis and counts the one phenomenon once', () => {
    const { evaluation, sums } = sumsOf(henrik);
    const [sum] = sums;

    expect(sum?.startsAt).toBe(10);
    expect(evaluation.assessed && evaluation.lss.p).toBeCloseTo(
      multiplied(10, sum?.factors.map(({ ratio }) => ratio) ?? []),
      3,
    );
  });

  test('there is none for patterns without a probability', () => {
    expect(sumsOf(nadia).sums).toEqual([]);
  });
});
