import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';
import { freePort } from '../../scripts/database/free-port';

const right = {
  DATABASE_URL: process.env.DATABASE_URL ?? '',
  APP_ORIGIN: 'https://intake.example.org',
  AUTH_SECRET: 'Zk3vQ8xT1mWc7RbN5yHs0LpJ2dGfA9eU',
  PASSWORD_PEPPER: 'fA9eUZk3vQ8xT1mWc7RbN5yHs0LpJ2dG',
  MASTER_KEYS: process.env.MASTER_KEYS ?? '',
  BACKSTORY_DEMO: '1',
  HOSTNAME: '127.0.0.1',
};

const started: ChildProcess[] = [];
const patiently = { timeout: 30_000 };

test.afterEach(() => {
  for (const server of started.splice(0)) server.kill();
});

function start(script: string, env: Record<string, string>): ChildProcess {
  const surroundings = { PATH: process.env.PATH, NODE_ENV: 'production' } as const;
  const server = spawn(process.execPath, ['--import', 'tsx', script], {
    env: { ...surroundings, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(server);
  return server;
}

async function refusal(env: Record<string, string>): Promise<string> {
  const server = start('scripts/start.ts', { ...env, PORT: env.PORT ?? String(await freePort()) });
  const [complaint] = await Promise.all([server.stderr ? text(server.stderr) : '', once(server, 'exit')]);
  expect(server.exitCode).toBe(1);
  return complaint;
}

async function answer(port: number, path: string): Promise<string> {
  return (await fetch(`http://127.0.0.1:${port}${path}`)).text();
}

for (const script of ['scripts/start.ts', 'scripts/run-image.ts']) {
  test(`${script} serves, and ends cleanly when told to`, async () => {
    const port = await freePort();
    const server = start(script, { ...right, PORT: String(port) });
    await expect.poll(() => answer(port, '/healthz').catch(() => ''), patiently).toBe('ok');
    expect(await answer(port, '/readyz')).toBe('ready');

    server.kill('SIGTERM');
    await once(server, 'exit');
    expect(server.exitCode).toBe(0);
    await expect(answer(port, '/healthz')).rejects.toThrow();
  });
}

test('each wrong environment ends the server with one line that names it', async () => {
  expect(await refusal({ ...right, DATABASE_URL: '' })).toBe('Wrong environment: DATABASE_URL is not set.\n');
  expect(await refusal({ ...right, AUTH_SECRET: 'short' })).toMatch(/^Wrong environment: AUTH_SECRET must be .*\n$/);
  expect(await refusal({ ...right, APP_ORIGIN: 'http://intake.example.org' })).toMatch(
    /^Wrong .*: APP_ORIGIN must .*\n$/,
  );
});

test('an unreachable database ends the server with one line', async () => {
  expect(await refusal({ ...right, DATABASE_URL: 'postgresql://a:hunter2@127.0.0.1:1/b' })).toBe(
    'DATABASE_URL: the database at 127.0.0.1:1 cannot be used: connect ECONNREFUSED 127.0.0.1:1.\n',
  );
});

test('demo clinics keep a server from starting outside a demo', async () => {
  const { BACKSTORY_DEMO: _, ...real } = right;
  expect(await refusal(real)).toMatch(/^DATABASE_URL: the database holds demo clinics.*\n$/);
});

test('a port in use ends the server with one line', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  expect(await refusal({ ...right, PORT: String(port) })).toBe(
    `PORT: ${port} is in use: stop what uses it, or choose another.\n`,
  );
  taken.close();
});

test('an idle server needs less than 350 MB of memory', async () => {
  test.skip(process.platform !== 'linux', 'reads /proc');
  const port = await freePort();
  const server = start('scripts/start.ts', { ...right, PORT: String(port) });
  await expect.poll(() => answer(port, '/readyz').catch(() => ''), patiently).toBe('ready');

  const children = readdirSync('/proc').filter((entry) => parentOf(entry) === server.pid);
  const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${children[0]}/status`, 'utf8'))?.[1]);
  expect(kilobytes).toBeGreaterThan(0);
  expect(kilobytes).toBeLessThan(350_000);
  server.kill('SIGTERM');
  await once(server, 'exit');
});

function parentOf(entry: string): number | undefined {
  try {
    return Number(/PPid:\s+(\d+)/.exec(readFileSync(`/proc/${entry}/status`, 'utf8'))?.[1]);
  } catch {
    return undefined;
  }
}
