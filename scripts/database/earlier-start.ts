import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { Refusal } from '../refusal';
import { claimedBy, claimServer, connectAsLauncher } from './claim';
import type { Place } from './place';
import { forgetPostmaster, isAlive, readPostmaster } from './postmaster-file';
import type { Programs } from './programs';
import { stopServer } from './server';

/** Clears what an earlier start left behind after a hard kill; refuses if that start is still at work. */
export async function settleEarlierStart(programs: Programs, place: Place): Promise<void> {
  const earlier = readPostmaster(place.directory);
  if (!earlier || !isAlive(earlier.pid)) return;

  const client = await reach(place.directory, earlier.port);
  // Nothing of ours listens there: the process id was given to some other program meanwhile.
  if (!client) return forgetPostmaster(place.directory);

  try {
    if (!(await claimServer(client, 'taking over'))) throw new Refusal(`Already running: ${await claimedBy(client)}.`);
  } finally {
    await client.end();
  }
  await stopServer(programs, place);
}

/** A connection to the server at the port, once it has recovered; undefined if no server of ours is there. */
async function reach(directory: string, port: number): Promise<pg.Client | undefined> {
  for (let refused = 0; refused < 20; ) {
    try {
      return await connectAsLauncher(directory, port);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const code = (error as NodeJS.ErrnoException).code;
      const starting = error instanceof pg.DatabaseError && code === '57P03';
      if (!starting && code !== 'ECONNREFUSED') return undefined;
      if (!starting) refused += 1;
      await wait(100);
    }
  }
  return undefined;
}
