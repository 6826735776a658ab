const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A moment in the clinic's own time, with the zone named: "24 Nov 2026, 14:05 CST". */
export function exactTime(at: Date, timeZone: string): string {
  return `${clinicTime(at, timeZone, { year: 'numeric' })} ${zoneName(at, timeZone)}`;
}

/** The same to the second: "24 Nov 2026, 14:05:09 CST". */
export function exactSecond(at: Date, timeZone: string): string {
  return `${clinicTime(at, timeZone, { year: 'numeric', second: '2-digit' })} ${zoneName(at, timeZone)}`;
}

/** A moment in the clinic's own time for lists whose heading names the zone: "24 Nov, 14:05". */
export function shortTime(at: Date, timeZone: string): string {
  return clinicTime(at, timeZone);
}

/** A day in the clinic's own time: "24 Nov 2026". */
export function dayWords(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'medium' }).format(at);
}

/** The name of the clinic's time zone at a moment: "CST", "GMT+11". */
export function zoneName(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'short' }).formatToParts(at);

  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

function clinicTime(at: Date, timeZone: string, more: Intl.DateTimeFormatOptions = {}): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    ...more,
  }).format(at);
}

/** How long ago a moment was: "just now", "25 min", "3 h", "2 days". */
export function timeSince(at: Date, now: Date): string {
  const passed = now.getTime() - at.getTime();
  if (passed < minute) return 'just now';
  if (passed < hour) return `${Math.floor(passed / minute)} min`;
  if (passed < 2 * day) return `${Math.floor(passed / hour)} h`;

  return `${Math.floor(passed / day)} days`;
}

/** The same in a sentence: "just now", "3 h ago". */
export function timeAgo(at: Date, now: Date): string {
  const since = timeSince(at, now);

  return since === 'just now' ? since : `${since} ago`;
}
