import { expect, test } from 'vitest';
import { wilsonInterval } from '@/lib/intake/insights/wilson-interval';

// Newcombe, Stat Med 1998;17:857, table I, method 3 (score).
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i lies between the published %f and %f', (hits, of, low, high) => {
  const interval = wilsonInterval(hits, of);
  expect(interval[0]).toBeCloseTo(low, 4);
  expect(interval[1]).toBeCloseTo(high, 4);
});

test('stays within 0 and 1, and says nothing where nothing was counted', () => {
  expect(wilsonInterval(20, 20)[1]).toBe(1);
  expect(wilsonInterval(0, 0)).toEqual([0, 1]);
});
