import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWithin, periodOf, together } from '@/lib/server/fhir/period';

const zone = 'America/Chicago';

describe('a date of a search', () => {
  test.each([
    ['2026', '2026-01-01T06:00:00.000Z', '2027-01-01T06:00:00.000Z'],
    ['eq2026-11', '2026-11-01T05:00:00.000Z', '2026-12-01T06:00:00.000Z'],
    ['2026-11-30', '2026-11-30T06:00:00.000Z', '2026-12-01T06:00:00.000Z'],
    ['2026-11-01', '2026-11-01T05:00:00.000Z', '2026-11-02T06:00:00.000Z'],
    ['2026-11-30T09:05Z', '2026-11-30T09:05:00.000Z', '2026-11-30T09:06:00.000Z'],
    ['2026-11-30T09:05:07-06:00', '2026-11-30T15:05:07.000Z', '2026-11-30T15:05:08.000Z'],
    ['2026-11-30T09:05:07.1234567Z', '2026-11-30T09:05:07.123Z', '2026-11-30T09:05:07.124Z'],
  ])('%s stands for all of it', (text, from, to) => {
    expect(periodOf(text, zone)).toEqual({ from: new Date(from), to: new Date(to) });
  });

  test('before, until, from and after share it out without a gap or an overlap', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        fc.constantFrom(4, 7, 10, 24),
        fc.integer({ min: -9e9, max: 9e9 }),
        (date, length, away) => {
          const text = date.toISOString().slice(0, length);
          const at = new Date(date.getTime() + away);
          const holds = (prefix: string) => isWithin(at, periodOf(`${prefix}${text}`, zone) ?? { from: null, to: at });
          expect([holds('lt'), holds('eq'), holds('gt')].filter(Boolean)).toHaveLength(1);
          expect(holds('le')).toBe(holds('lt') || holds('eq'));
          expect(holds('ge')).toBe(holds('eq') || holds('gt'));
        },
      ),
    );
  });

  test('several hold together', () => {
    const [from, to] = [periodOf('ge2026-11', zone), periodOf('lt2026-12', zone)];
    expect(together([from, to, { from: null, to: null }].filter((one) => one !== null))).toEqual(
      periodOf('2026-11', zone),
    );
  });
});
