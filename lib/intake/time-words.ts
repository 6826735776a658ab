const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A moment in the clinic's own time, with the zone named: "24 Nov 2026, 14:05 CST". */
export function exactTime(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
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
