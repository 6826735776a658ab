import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreements } from '@/lib/intake/insights/agreement';
import { dropOff } from '@/lib/intake/insights/drop-off';
import { hoursWords, shareWords } from '@/lib/intake/insights/number-words';

const steps = ['a', 'b', 'c', 'd'];

describe('where forms stop', () => {
  test('a form came as far as its last saved step, also past one that was skipped', () => {
    const begun = [
      { savedSteps: ['a'], count: 2 },
      { savedSteps: ['c', 'a'], count: 1 },
    ];

    expect(dropOff(steps, 4, begun)).toEqual([
      { step: 'a', reached: 7, stopped: 2 },
      { step: 'b', reached: 5, stopped: 0 },
      { step: 'c', reached: 5, stopped: 1 },
      { step: 'd', reached: 4, stopped: 0 },
    ]);
  });

  test('a step that the form no longer has counts for nothing', () => {
    expect(dropOff(steps, 0, [{ savedSteps: ['gone'], count: 3 }]).map(({ reached }) => reached)).toEqual([0, 0, 0, 0]);
  });

  const begun = fc.array(
    fc.record({ savedSteps: fc.subarray(steps, { minLength: 1 }), count: fc.integer({ min: 1, max: 50 }) }),
  );
  test('never more later than earlier, and every form stops once or is sent', () => {
    fc.assert(
      fc.property(begun, fc.nat(100), (forms, sent) => {
        const reach = dropOff(steps, sent, forms);
        reach.forEach(({ reached, stopped }, at) => {
          expect(reached - stopped).toBe(reach[at + 1]?.reached ?? sent);
        });
        expect(reach[0]?.reached).toBe(sent + forms.reduce((sum, { count }) => sum + count, 0));
      }),
    );
  });
});

describe('agreement', () => {
  const verdicts = (agree: number, disagree: number) => [
    { tag: 'axspa', ruleSet: '1', kind: 'agree', count: agree },
    { tag: 'axspa', ruleSet: '1', kind: 'disagree', count: disagree },
  ];

  test('is hidden under ten', () => {
    expect(agreements(verdicts(8, 1))).toMatchObject([{ agreed: 8, of: 9, interval: null }]);
    expect(agreements(verdicts(8, 2))[0]?.interval).not.toBeNull();
  });

  test('has the published interval (Newcombe 1998: 15 of 148)', () => {
    const [low, high] = agreements(verdicts(15, 133))[0]?.interval ?? [];

    expect(low).toBeCloseTo(0.0624, 4);
    expect(high).toBeCloseTo(0.1605, 4);
  });

  test('counts what was deferred or added on neither side, and each rule set by itself', () => {
    const counts = [
      ...verdicts(9, 0),
      { tag: 'axspa', ruleSet: '1', kind: 'defer', count: 20 },
      { tag: 'axspa', ruleSet: '1', kind: 'add', count: 4 },
      { tag: 'axspa', ruleSet: '2', kind: 'agree', count: 12 },
    ];

    expect(agreements(counts)).toMatchObject([
      { ruleSet: '2', of: 12, deferred: 0 },
      { ruleSet: '1', of: 9, deferred: 20, added: 4, interval: null },
    ]);
  });
});

test('numbers in words', () => {
  expect([0.25, 3.46, 47.9, 60, null].map(hoursWords)).toEqual(['15 min', '3.5 h', '47.9 h', '2.5 days', '–']);
  expect([shareWords(1, 3), shareWords(0, 0)]).toEqual(['33%', '–']);
});
