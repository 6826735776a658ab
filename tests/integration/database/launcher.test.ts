import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../../scripts/database/embedded-postgres';
import { readPostmaster } from '../../../scripts/database/postmaster-file';

let folder: string;
let dataDir: string;
const toStop: EmbeddedPostgres[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'backstory-launcher-'));
  chmodSync(folder, 0o711);
  dataDir = path.join(folder, 'postgres');
});

afterEach(async () => {
  for (const server of toStop.splice(0)) await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, durable: true });
  toStop.push(server);
  return server;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

/** Starts a launcher in a process of its own, and returns once it has printed its address. */
async function startElsewhere(...args: string[]): Promise<{ launcher: ChildProcess; url: string }> {
  const script = 'tests/integration/database/start-postgres.ts';
  const launcher = spawn(process.execPath, ['--import', 'tsx', script, dataDir, ...args]);
  const [url] = await once(launcher.stdout, 'data');
  return { launcher, url: String(url).trim() };
}

function postmaster(): number {
  const pid = readPostmaster(realpathSync(dataDir))?.pid;
  if (!pid) throw new Error('No server runs.');
  return pid;
}

test('starts in an empty folder, as a role that is no superuser, and keeps what it was given', async () => {
  const first = await start();
  await query(first.url, 'CREATE TABLE kept AS SELECT 1 AS value');
  expect(await query(first.url, 'SELECT rolsuper FROM pg_roles WHERE rolname = current_user')).toEqual([
    { rolsuper: false },
  ]);
  await first.stop();

  const second = await start();
  expect(await query(second.url, 'SELECT value FROM kept')).toEqual([{ value: 1 }]);
});

test('comes up again, with all that was committed, after the database was killed hard', async () => {
  const first = await start();
  await query(first.url, 'CREATE TABLE kept AS SELECT 1 AS value');
  process.kill(postmaster(), 'SIGKILL');
  await first.ended;

  const second = await start();
  expect(await query(second.url, 'SELECT value FROM kept')).toEqual([{ value: 1 }]);
});

test('takes over from a launcher that was killed hard and left its database running', async () => {
  const { launcher, url } = await startElsewhere();
  await query(url, 'CREATE TABLE kept AS SELECT 1 AS value');
  const survivor = postmaster();
  launcher.kill('SIGKILL');
  await once(launcher, 'exit');
  expect(await query(url, 'SELECT value FROM kept')).toEqual([{ value: 1 }]);

  const next = await start();
  expect(postmaster()).not.toBe(survivor);
  expect(await query(next.url, 'SELECT value FROM kept')).toEqual([{ value: 1 }]);
});

test('refuses in one line to start beside a running one, and leaves that one alone', async () => {
  const { launcher, url } = await startElsewhere();
  await expect(start()).rejects.toThrow(/^Already running: postgresql:\/\/127\.0\.0\.1:\d+ \(pid \d+\)\.$/);
  expect(await query(url, 'SELECT 1 AS value')).toEqual([{ value: 1 }]);

  launcher.kill('SIGKILL');
  await once(launcher, 'exit');
  await start();
});

test('is not misled by a mark whose process id now belongs to another program', async () => {
  await (await start()).stop();
  const stranger = spawn('sleep', ['60'], { ...(process.getuid?.() === 0 && { uid: 65534, gid: 65534 }), cwd: '/' });
  writeFileSync(path.join(dataDir, 'postmaster.pid'), `${stranger.pid}\n${dataDir}\n1\n1\n\n\n`);

  const server = await start();
  expect(await query(server.url, 'SELECT 1 AS value')).toEqual([{ value: 1 }]);
  expect(stranger.exitCode).toBeNull();
  stranger.kill();
});
