import path from 'node:path';
import type pg from 'pg';
import { Refusal } from '../refusal';
import { claimServer, connectAsLauncher } from './claim';
import { clusterPassword, ensureCluster } from './cluster';
import { settleEarlierStart } from './earlier-start';
import { placeDatabase } from './place';
import { findPrograms } from './programs';
import { addressOf } from './running';
import { startServer, stopServer } from './server';

export type EmbeddedPostgres = {
  /** Database `backstory`, as a role that may create databases and roles but is no superuser: as on a real server. */
  url: string;
  stop: () => Promise<void>;
  /** Resolves when the server has ended, by `stop` or otherwise. */
  ended: Promise<unknown>;
};

type Options = {
  dataDir: string;
  /** Off for tests only: a crash of the machine may then lose data. */
  durable: boolean;
  /** What a second start tells about this one. */
  label?: string;
  /** Called with what the server writes to its log. */
  onLog?: (words: string) => void;
};

/** Starts a PostgreSQL of our own on 127.0.0.1, whatever an earlier start left behind; refuses beside a running one. */
export async function startEmbeddedPostgres({ dataDir, durable, label, onLog }: Options): Promise<EmbeddedPostgres> {
  const place = placeDatabase(path.resolve(dataDir));
  const programs = findPrograms(place);
  ensureCluster(programs, place, durable);
  await settleEarlierStart(programs, place);

  const server = await startServer(programs, place, { durable, onLog });
  const client = await connectAsLauncher(place.directory, server.port);
  const claimed = await claimServer(client, label ?? `postgresql://127.0.0.1:${server.port}`);
  if (!claimed) throw new Refusal(`Already starting: ${place.directory}.`);
  await ensureDatabase(client, clusterPassword(place.directory));

  return {
    url: addressOf(place.directory, server.port),
    ended: server.ended,
    stop: async () => {
      await stopServer(programs, place);
      await server.ended;
    },
  };
}

async function ensureDatabase(client: pg.Client, password: string): Promise<void> {
  const role = await client.query("SELECT FROM pg_roles WHERE rolname = 'backstory'");
  if (role.rowCount === 0) await client.query(`CREATE ROLE backstory LOGIN CREATEDB CREATEROLE PASSWORD '${password}'`);
  const database = await client.query("SELECT FROM pg_database WHERE datname = 'backstory'");
  if (database.rowCount === 0) await client.query('CREATE DATABASE backstory OWNER backstory');
}
