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
import { steadyAddress } from './steady-address';

/** A server and a database of a test's own, to be killed and listened to. */
export type OwnServer = Readonly<{
  origin: string;
  ownerUrl: () => string;
  /** What the server's and the database's own logs say so far. */
  logs: { server: string; database: string };
  /** The environment of commands that work on this database. */
  operatorEnv: () => Record<string, string>;
  startApp: () => Promise<void>;
  killApp: () => Promise<void>;
  startDatabase: () => Promise<void>;
  killDatabase: () => Promise<void>;
  stop: () => Promise<void>;
}>;

/** Starts the database and makes the server ready to start; `statements` has every one written into the database's log. */
export async function prepareOwnServer({ statements = false } = {}): Promise<OwnServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'backstory-own-'));
  chmodSync(folder, 0o711);
  const dataDir = path.join(folder, 'postgres');
  const logs = { server: '', database: '' };
  const address = await steadyAddress();
  let database: EmbeddedPostgres;
  let app: ChildProcess | undefined;

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
  const worker = { name: 'backstory_worker_login', password: randomBytes(24).toString('hex') };
  await migrate(ownerUrl(), { login, worker });
  if (statements) await logEveryStatement(dataDir, Number(new URL(ownerUrl()).port));

  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const [steady, steadyWorker] = [login, worker].map((one) => new URL(appUrlAt(ownerUrl(), one))) as [URL, URL];
  for (const url of [steady, steadyWorker]) url.port = String(address.port);
  const secrets = newSecrets();
  const urls = { DATABASE_URL: steady.href, WORKER_DATABASE_URL: steadyWorker.href };
  const common = { ...urls, APP_ORIGIN: origin, ...secrets, BACKSTORY_DEMO: '1' };
  const env = { ...common, PATH: process.env.PATH, NODE_ENV: 'production', PORT: String(port), HOSTNAME: '127.0.0.1' };

  function ownerUrl(): string {
    return database.url;
  }

  async function startApp(): Promise<void> {
    // The run that these tests are part of has made the build complete.
    const server = path.resolve('.next/standalone/server.js');
    app = spawn(process.execPath, [server], { env: env as NodeJS.ProcessEnv, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [app.stdout, app.stderr]) {
      stream?.on('data', (words) => {
        logs.server += words;
      });
    }
    await expect(async () => expect((await fetch(`${origin}/readyz`)).ok).toBe(true)).toPass({ timeout: 30_000 });
  }

  async function killApp(): Promise<void> {
    if (!app || app.exitCode !== null || app.signalCode !== null) return;
    const ended = once(app, 'exit');
    app.kill('SIGKILL');
    await ended;
  }

  return {
    origin,
    ownerUrl,
    logs,
    operatorEnv: () => ({ ...common, DATABASE_OWNER_URL: ownerUrl() }),
    startApp,
    killApp,
    startDatabase,
    killDatabase: async () => {
      const pid = readPostmaster(realpathSync(dataDir))?.pid;
      if (!pid) throw new Error('No database runs.');
      process.kill(pid, 'SIGKILL');
      await database.ended;
    },
    stop: async () => {
      await killApp();
      await database.stop();
      address.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function logEveryStatement(dataDir: string, port: number): Promise<void> {
  const launcher = await connectAsLauncher(path.resolve(dataDir), port);
  await launcher.query('ALTER SYSTEM SET log_min_duration_statement = 0');
  await launcher.query('ALTER SYSTEM SET log_parameter_max_length_on_error = -1');
  await launcher.query('SELECT pg_reload_conf()');
  await launcher.end();
}
