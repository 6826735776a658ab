import 'server-only';
import { env } from '../env';

const secondsAtOnce = 20;
const mostCallers = 20_000;
const callers = new Map<string, Readonly<{ left: number; at: number }>>();

/**
 * Whether a session may ask once more: `REQUESTS_PER_SECOND` on the long run, and what adds up in twenty seconds at once.
 * Each server counts by itself and in memory. It keeps one session, or a script that got hold of one, from taking a server
 * away from all others (ASVS 5.0, 2.4.1); what could be guessed is counted in the database (`lib/server/limits.ts`).
 */
export function mayAsk(session: string, now = performance.now()): boolean {
  const perSecond = env().REQUESTS_PER_SECOND;
  const most = perSecond * secondsAtOnce;
  const { left, at } = callers.get(session) ?? { left: most, at: now };
  const full = Math.min(most, left + ((now - at) / 1000) * perSecond);
  const may = full >= 1;
  // Put back at the end: the first is whoever has not asked for longest.
  callers.delete(session);
  callers.set(session, { left: may ? full - 1 : full, at: now });
  const [longest] = callers.keys();
  if (callers.size > mostCallers && longest !== undefined) callers.delete(longest);

  return may;
}
