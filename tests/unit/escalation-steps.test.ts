import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escalationSteps } from '@/lib/server/escalation/steps';

const zone = 'America/Chicago';
const steps = (since: string) => escalationSteps(new Date(since), zone).map(({ step, at }) => [step, at.toISOString()]);

test('within the clinic’s hours: after fifteen minutes the clinicians, after thirty the administrators', () => {
  expect(steps('2026-11-30T16:00:00Z')).toEqual([
    ['clinicians', '2026-11-30T16:15:00.000Z'],
    ['admins', '2026-11-30T16:30:00.000Z'],
  ]);
});

test('out of them just as soon, and once more when the clinic has been open for fifteen minutes', () => {
  expect(steps('2026-12-01T04:00:00Z')).toEqual([
    ['clinicians', '2026-12-01T04:15:00.000Z'],
    ['admins', '2026-12-01T04:30:00.000Z'],
    ['morning', '2026-12-01T14:15:00.000Z'],
  ]);
  // The second step falls into the evening.
  expect(steps('2026-12-01T01:40:00Z').at(-1)).toEqual(['morning', '2026-12-01T14:15:00.000Z']);
});

test('at any moment in any zone: in order, never later than half an hour, and the morning after both', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
      fc.constantFrom(
        'America/Chicago',
        'Europe/Berlin',
        'Pacific/Kiritimati',
        'Australia/Lord_Howe',
        'Asia/Kathmandu',
      ),
      (since, timeZone) => {
        const [first, second, third] = escalationSteps(since, timeZone).map(({ at }) => at.getTime() - since.getTime());
        expect([first, second]).toEqual([15 * 60_000, 30 * 60_000]);
        if (third !== undefined) expect(third).toBeGreaterThan(Number(second));
      },
    ),
  );
});
