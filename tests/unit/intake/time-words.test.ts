import { expect, test } from 'vitest';
import { exactTime, shortTime, timeSince, zoneName } from '@/lib/intake/time-words';

const at = new Date('2026-11-24T05:30:00Z');

test.each([
  ['America/Chicago', '23 Nov 2026, 23:30 CST'],
  ['Europe/London', '24 Nov 2026, 05:30 GMT'],
  ['Pacific/Kiritimati', '24 Nov 2026, 19:30 GMT+14'],
])('names the moment in %s with its zone', (timeZone, words) => {
  expect(exactTime(at, timeZone)).toBe(words);
});

test('leaves year and zone to the heading in lists', () => {
  expect(shortTime(at, 'America/Chicago')).toBe('23 Nov, 23:30');
  expect(zoneName(at, 'America/Chicago')).toBe('CST');
});

test.each([
  [20_000, 'just now'],
  [60_000, '1 min'],
  [59 * 60_000, '59 min'],
  [3 * 3_600_000, '3 h'],
  [47 * 3_600_000, '47 h'],
  [49 * 3_600_000, '2 days'],
])('%i ms are %s', (passed, words) => {
  expect(timeSince(at, new Date(at.getTime() + passed))).toBe(words);
});
