import 'server-only';
import { Temporal } from 'temporal-polyfill';

/** No reminder goes out of the clinic's day, and emergencies say that they do: from eight in the evening to eight in the morning it waits. */
const dayBegins = 8;
const dayEnds = 20;
/** A reminder that would fall into the evening goes an hour before it, so that a slow server does not push it there. */
const lastHour = dayEnds - 1;

const remindDaysBefore = [7, 1] as const;
const day = 24 * 3_600_000;

/** Is it out of the clinic's day at this moment? */
export function isQuietHour(at: Date, timeZone: string): boolean {
  const { hour } = inZone(at, timeZone);

  return hour < dayBegins || hour >= dayEnds;
}

/** The moment itself within the clinic's day, else eight o'clock of the next one. */
export function outOfQuietHours(at: Date, timeZone: string): Date {
  if (!isQuietHour(at, timeZone)) return at;
  const local = inZone(at, timeZone);
  const morning = local.hour < dayBegins ? local : local.add({ days: 1 });

  return toDate(atHour(morning, dayBegins));
}

/**
 * When to remind of a visit: seven days and one day before, by the clinic's calendar, at the time of day of the visit or
 * the nearest that is within the clinic's day. None that is less than a day after the invitation itself.
 */
export function reminderTimes(visitAt: Date, timeZone: string, invitedAt: Date): Date[] {
  const visit = inZone(visitAt, timeZone);
  const times = remindDaysBefore.map((days) => toDate(withinDay(visit.subtract({ days }))));

  return times.filter((time) => time.getTime() - invitedAt.getTime() >= day);
}

/** The moment of a day and a time in the clinic's zone, "2026-12-01T09:30", or null if it is none. */
export function readClinicTime(text: string, timeZone: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return null;
  try {
    return toDate(Temporal.PlainDateTime.from(text, { overflow: 'reject' }).toZonedDateTime(timeZone));
  } catch {
    return null;
  }
}

function withinDay(local: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  if (local.hour < dayBegins) return atHour(local, dayBegins);

  return local.hour >= dayEnds ? atHour(local, lastHour) : local;
}

function atHour(local: Temporal.ZonedDateTime, hour: number): Temporal.ZonedDateTime {
  return local.withPlainTime({ hour });
}

function inZone(at: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
}

function toDate({ epochMilliseconds }: Temporal.ZonedDateTime): Date {
  return new Date(epochMilliseconds);
}
