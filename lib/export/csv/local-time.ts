const clocks = new Map<string, Intl.DateTimeFormat>();

/** A moment by a zone's clock, as "2026-11-24 14:05:09"; spreadsheets read it as what it is. */
export function localTime(at: Date | null, timeZone: string): string | null {
  if (at === null) return null;
  const clock = clocks.get(timeZone) ?? makeClock(timeZone);
  clocks.set(timeZone, clock);

  return clock.format(at);
}

function makeClock(timeZone: string): Intl.DateTimeFormat {
  const two = '2-digit';
  const parts = { year: 'numeric', month: two, day: two, hour: two, minute: two, second: two } as const;

  return new Intl.DateTimeFormat('sv-SE', { timeZone, hourCycle: 'h23', ...parts });
}
