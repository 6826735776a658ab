import pg from 'pg';
import { clusterPassword } from './cluster';

const claimLock = 7_261_994;

/** Connects as the cluster's superuser: for the launcher alone, the app never gets this role. */
export async function connectAsLauncher(directory: string, port: number): Promise<pg.Client> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password: clusterPassword(directory),
    database: 'postgres',
    connectionTimeoutMillis: 5000,
  });
  client.on('error', () => {
    // The server ended; whoever started it hears so from its process.
  });
  await client.connect();
  return client;
}

/**
 * Claims the running server for this process: false if a living launcher holds it. The lock ends with the connection,
 * so a launcher killed hard holds nothing, which no file with a process id could promise.
 */
export async function claimServer(client: pg.Client, label: string): Promise<boolean> {
  const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS claimed', [claimLock]);
  if (!rows[0].claimed) return false;
  await client.query("SELECT set_config('application_name', $1, false)", [`${label} (pid ${process.pid})`]);
  return true;
}

/** Who holds the running server, in words. */
export async function claimedBy(client: pg.Client): Promise<string> {
  const { rows } = await client.query(
    "SELECT application_name FROM pg_stat_activity JOIN pg_locks USING (pid) WHERE locktype = 'advisory' AND objid = $1",
    [claimLock],
  );
  return rows[0]?.application_name ?? 'another start';
}
