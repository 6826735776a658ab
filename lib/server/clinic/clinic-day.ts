import 'server-only';

// Making a formatter takes longer than sealing a form, and there are few time zones.
const formatters = new Map<string, Intl.DateTimeFormat>();

/** The day it is at a moment (now, unless said otherwise) in a time zone, as YYYY-MM-DD. */
export function todayIn(timeZone: string, at = new Date()): string {
  const formatter = formatters.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  formatters.set(timeZone, formatter);

  return formatter.format(at);
}

/** The time of day it is in a time zone, as HH:MM. */
export function clockIn(timeZone: string, at = new Date()): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(at);
}
