import 'server-only';

// Making a formatter takes longer than sealing a form, and there are few time zones.
const formatters = new Map<string, Intl.DateTimeFormat>();

/** The day it is at a moment (now, unless said otherwise) in a time zone, as YYYY-MM-DD. */
export function todayIn(timeZone: string, at = new Date()): string {
  const formatter = formatters.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  formatters.set(timeZone, formatter);

  return formatter.format(at);
}
