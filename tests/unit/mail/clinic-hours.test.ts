import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outOfQuietHours, readClinicTime, reminderTimes } from '@/lib/server/mail/clinic-hours';

const hour = 3_600_000;
const day = 24 * hour;
/** The first and the last to see a day, half an hour of summer time, and clocks that change at midnight. */
const zones = [
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Australia/Lord_Howe',
  'America/Chicago',
  'Europe/Dublin',
  'America/Santiago',
  'Asia/Kathmandu',
];

/** Year to minute as a wall clock shows them, and the day's number, told by the platform and not by what is tested. */
function wallClock(at: Date, timeZone: string) {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at);
  const [year = 0, month = 0, date = 0, hours = 0, minutes = 0] = ['year', 'month', 'day', 'hour', 'minute'].map(
    (name) => Number(parts.find(({ type }) => type === name)?.value),
  );

  return { dayNumber: Date.UTC(year, month - 1, date) / day, minuteOfDay: hours * 60 + minutes };
}

const zone = fc.constantFrom(...zones);
/** Whole minutes of four years, with all their changes of clocks. */
const moment = fc
  .integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2030, 0, 1) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000));
const within = (minuteOfDay: number) => minuteOfDay >= 8 * 60 && minuteOfDay < 20 * 60;

describe('quiet hours', () => {
  test('what falls into the clinic’s day stays; all else waits for its next eight o’clock', () => {
    fc.assert(
      fc.property(moment, zone, (at, timeZone) => {
        const out = outOfQuietHours(at, timeZone);
        const [before, after] = [wallClock(at, timeZone), wallClock(out, timeZone)];
        if (within(before.minuteOfDay)) return out.getTime() === at.getTime();
        const isEvening = before.minuteOfDay >= 20 * 60;

        return (
          after.minuteOfDay === 8 * 60 &&
          after.dayNumber === before.dayNumber + (isEvening ? 1 : 0) &&
          out > at &&
          out.getTime() - at.getTime() <= 13 * hour
        );
      }),
      { numRuns: 300 },
    );
  });

  test('end where the clocks are changed too', () => {
    // 2026-03-08, 01:30 in Chicago: half an hour later it is three o'clock.
    expect(outOfQuietHours(new Date('2026-03-08T07:30:00Z'), 'America/Chicago')).toEqual(
      new Date('2026-03-08T13:00:00Z'),
    );
    expect(outOfQuietHours(new Date('2026-11-01T01:00:00Z'), 'America/Chicago')).toEqual(
      new Date('2026-11-01T14:00:00Z'),
    );
  });
});

describe('reminders', () => {
  const longBefore = (visit: Date) => new Date(visit.getTime() - 30 * day);

  test('are seven days and one day before by the calendar, within the day, as near to the visit’s time as can be', () => {
    fc.assert(
      fc.property(moment, zone, (visit, timeZone) => {
        const of = wallClock(visit, timeZone);
        const times = reminderTimes(visit, timeZone, longBefore(visit)).map((at) => wallClock(at, timeZone));
        const wanted = within(of.minuteOfDay) ? of.minuteOfDay : of.minuteOfDay < 8 * 60 ? 8 * 60 : 19 * 60;

        expect(times).toEqual([7, 1].map((days) => ({ dayNumber: of.dayNumber - days, minuteOfDay: wanted })));
      }),
      { numRuns: 300 },
    );
  });

  test('none comes less than a day after the invitation, and none after the visit', () => {
    fc.assert(
      fc.property(moment, zone, fc.integer({ min: 0, max: 12 * day }), (visit, timeZone, ahead) => {
        const invitedAt = new Date(visit.getTime() - ahead);
        const times = reminderTimes(visit, timeZone, invitedAt);

        return times.every((at) => at.getTime() - invitedAt.getTime() >= day && at < visit);
      }),
    );
  });
});

describe('a time that was typed', () => {
  test('is one of the clinic’s own zone', () => {
    expect(readClinicTime('2026-12-01T09:30', 'Pacific/Kiritimati')).toEqual(new Date('2026-11-30T19:30:00Z'));
    expect(readClinicTime('2026-12-01T09:30', 'Pacific/Pago_Pago')).toEqual(new Date('2026-12-01T20:30:00Z'));
  });

  test.each([
    '',
    '2026-12-01',
    '2026-13-01T09:30',
    '2026-02-30T09:30',
    '2026-12-01T24:30',
    '2026-12-01T09:30:00Z',
    'tomorrow',
  ])('%j is none', (text) => expect(readClinicTime(text, 'America/Chicago')).toBeNull());
});
