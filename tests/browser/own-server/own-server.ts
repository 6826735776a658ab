import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import { appUrlAt } from '../../../scripts/database/app-login';
import { connectAsLauncher } from '../../../scripts/database/claim';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../../scripts/database/embedded-postgres';
import { freePort } from '../../../scripts/database/free-port';
import { migrate } from '../../../scripts/database/migrate';
import { readPostmaster } from '../../../scripts/database/postmaster-file';
import { newSecrets } from '../../../scripts/serving/secrets';
import { steadyAddress } from '../faults/steady-address';

/** A server and a database of a test's own, to be killed and listened to. */
export type OwnServer = Readonly<{
  origin: string;
  ownerUrl: () => string;
  /** What the server's and the database's own logs say so far. */
  logs: { server: string; database: string };
  /** The environment of commands that work on this database. */
  operatorEnv: () => NodeJS.ProcessEnv;
  killDatabase: () => Promise<void>;
  startDatabase: () => Promise<void>;
  stop: () => Promise<void>;
}>;

/** Starts both. The database writes every statement into its log, with all values. */
export async function startOwnServer(): Promise<OwnServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'backstory-own-'));
  chmodSync(folder, 0o711);
  const dataDir = path.join(folder, 'postgres');
  const logs = { server: '', database: '' };
  const address = await steadyAddress();
  let database: EmbeddedPostgres;

  async function startDatabase(): Promise<void> {
    database = await startEmbeddedPostgres({
      dataDir,
      durable: true,
      onLog: (words) => {
        logs.database += words;
      },
    });
    address.leadTo(database.url);
  }
  await startDatabase();
  const login = { name: 'backstory_server', password: randomBytes(24).toString('hex') };
  await migrate(ownerUrl(), { login });
  await logEveryStatement(dataDir, Number(new URL(ownerUrl()).port));

  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const steady = new URL(appUrlAt(ownerUrl(), login));
  steady.port = String(address.port);
  const secrets = newSecrets();
  const app = await startApp(origin, logs, {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    DATABASE_URL: steady.href,
    APP_ORIGIN: origin,
    ...secrets,
    BACKSTORY_DEMO: '1',
    PORT: String(port),
    HOSTNAME: '127.0.0.1',
  });

  function ownerUrl(): string {
    return database.url;
  }

  return {
    origin,
    ownerUrl,
    logs,
    operatorEnv: () => ({
      ...process.env,
      ...secrets,
      APP_ORIGIN: origin,
      BACKSTORY_DEMO: '1',
      DATABASE_URL: steady.href,
      DATABASE_OWNER_URL: ownerUrl(),
    }),
    startDatabase,
    killDatabase: async () => {
      const pid = readPostmaster(realpathSync(dataDir))?.pid;
      if (!pid) throw new Error('No database runs.');
      process.kill(pid, 'SIGKILL');
      await database.ended;
    },
    stop: async () => {
      const ended = once(app, 'exit');
      app.kill('SIGKILL');
      await ended;
      await database.stop();
      address.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startApp(origin: string, logs: OwnServer['logs'], env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  // The run that these tests are part of has made the build complete.
  const app = spawn(process.execPath, [path.resolve('.next/standalone/server.js')], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [app.stdout, app.stderr]) {
    stream?.on('data', (words) => {
      logs.server += words;
    });
  }
  await expect(async () => expect((await fetch(`${origin}/readyz`)).ok).toBe(true)).toPass({ timeout: 30_000 });

  return app;
}

async function logEveryStatement(dataDir: string, port: number): Promise<void> {
  const launcher = await connectAsLauncher(path.resolve(dataDir), port);
  await launcher.query('ALTER SYSTEM SET log_min_duration_statement = 0');
  await launcher.query('ALTER SYSTEM SET log_parameter_max_length_on_error = -1');
  await launcher.query('SELECT pg_reload_conf()');
  await launcher.end();
}
