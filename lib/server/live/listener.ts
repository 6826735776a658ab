import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { env } from '../env';
import { logFailure } from '../log';

type Hear = (clinicId: string) => void;
type Listening = Readonly<{ hear: Hear; missed: () => void; signal: AbortSignal }>;

const soonest = 250;
const latest = 5000;
const pingEvery = 15_000;

/**
 * Hears of every change of every clinic, on one connection of its own, until the signal: `hear` is called with the clinic's
 * id, and `missed` whenever changes may have passed unheard, which is after each time that the connection came to stand.
 */
export async function listen({ hear, missed, signal }: Listening): Promise<void> {
  for (let pause = soonest; !signal.aborted; pause = Math.min(2 * pause, latest)) {
    try {
      await listenOnce(hear, signal, () => {
        pause = soonest;
        missed();
      });
    } catch (error) {
      const { name, code } = error as { name?: string; code?: string };
      logFailure({ event: 'live-interrupted', error: name ?? 'unknown', code });
    }
    await wait(pause, undefined, { ref: false });
  }
}

async function listenOnce(hear: Hear, signal: AbortSignal, listening: () => void): Promise<void> {
  const client = new pg.Client({
    connectionString: env().DATABASE_URL,
    connectionTimeoutMillis: 3000,
    query_timeout: 3000,
  });
  const ended = new Promise<void>((resolve) => client.once('end', resolve));
  client.on('error', () => {
    // The end follows.
  });
  client.on('notification', ({ payload }) => payload && hear(payload));
  const end = () => void client.end().catch(() => {});
  // A connection that a network dropped without a word would be silent for ever.
  const ping = setInterval(() => client.query('SELECT').catch(end), pingEvery).unref();
  try {
    await client.connect();
    await client.query('LISTEN clinic_change');
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
    listening();
    await ended;
  } finally {
    clearInterval(ping);
    signal.removeEventListener('abort', end);
    end();
  }
}
