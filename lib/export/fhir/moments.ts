import { Temporal } from 'temporal-polyfill';

/** A moment with the clinic's own offset from UTC: "2026-11-24T09:05:00.000-06:00". */
export function momentIn(at: Date, timeZone: string): string {
  return zoned(at, timeZone).toString({ timeZoneName: 'never', fractionalSecondDigits: 3 });
}

/** The clinic's day of a moment, some days on (YYYY-MM-DD). */
export function dayIn(at: Date, timeZone: string, daysOn = 0): string {
  return zoned(at, timeZone).toPlainDate().add({ days: daysOn }).toString();
}

function zoned(at: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
}
