import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { databaseAt } from '../../../scripts/database/databases';
import { type FreshDatabase, freshDatabase } from '../fresh-database';
import { type Outcome, runNode } from '../run-node';

const secret = 'Zk3vQ8xT1mWc7RbN5yHs0LpJ2dGfA9eU';
const master = '7sYpQd0mXkZtVhC2wR9uLf4bNgJ1eAoTi8Mq5xKzDyE=';
const newestMigration =
  readdirSync('prisma/migrations')
    .filter((name) => /^\d/.test(name))
    .sort()
    .at(-1) ?? '';
let database: FreshDatabase;
let right: Record<string, string>;

beforeAll(async () => {
  database = await freshDatabase();
});

afterAll(() => database.drop());

beforeEach(() => {
  right = {
    NEXT_RUNTIME: 'nodejs',
    NEWEST_MIGRATION: newestMigration,
    DATABASE_URL: database.url,
    APP_ORIGIN: 'https://intake.example.org',
    AUTH_SECRET: secret,
    PASSWORD_PEPPER: secret,
    MASTER_KEYS: `2026-11:${master}`,
  };
});

function register(env: Record<string, string>): Promise<Outcome> {
  return runNode(['--conditions=react-server', '--import', 'tsx', 'tests/integration/start/register.ts'], env);
}

async function foundClinic(isDemo: boolean): Promise<void> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  await client.query(
    `INSERT INTO clinic (id, name, time_zone, phone, emergency_number, is_demo)
     VALUES ($1, 'North', 'Europe/Paris', '1', '112', $2)`,
    [randomUUID(), isDemo],
  );
  await client.end();
}

const refused = (line: string): Outcome => ({ code: 1, stdout: '', stderr: `${line}\n` });

test('with the right environment the server starts', async () => {
  expect(await register(right)).toEqual({ code: 0, stdout: 'ready\n', stderr: '' });
});

test.each([
  ['DATABASE_URL', '', 'is not set'],
  ['DATABASE_URL', 'mysql://localhost/x', 'must look like postgresql://user:password@host:5432/name'],
  ['APP_ORIGIN', 'http://intake.example.org', 'must begin with https:// unless the host is localhost'],
  ['APP_ORIGIN', 'https://intake.example.org/', 'must be an origin alone, with no path or closing slash'],
  ['AUTH_SECRET', 'short', 'must be at least 32 characters; openssl rand -base64 48 makes one'],
  ['AUTH_SECRET', 'a'.repeat(64), 'looks like a placeholder; openssl rand -base64 48 makes a real one'],
  ['MASTER_KEYS', '', 'is not set'],
  ['MASTER_KEYS', master, 'must be a list of id:key, each key 32 bytes in base64; openssl rand -base64 32 makes one'],
  [
    'MASTER_KEYS',
    'a:c2hvcnQ=',
    'must be a list of id:key, each key 32 bytes in base64; openssl rand -base64 32 makes one',
  ],
  [
    'MASTER_KEYS',
    `a:${'A'.repeat(43)}=`,
    'holds a key that looks like a placeholder; openssl rand -base64 32 makes a real one',
  ],
  ['MASTER_KEYS', `a:${master},a:${master}`, 'names two keys alike'],
  ['BACKSTORY_DEMO', 'yes', "must be '1' or absent"],
])('%s=%j stops the start with one line that names it', async (name, value, problem) => {
  expect(await register({ ...right, [name]: value })).toEqual(refused(`Wrong environment: ${name} ${problem}.`));
});

test('a database that does not answer stops the start with one line, without its password', async () => {
  expect(await register({ ...right, DATABASE_URL: 'postgresql://backstory:hunter2@127.0.0.1:1/backstory' })).toEqual(
    refused('DATABASE_URL: the database at 127.0.0.1:1 cannot be used: connect ECONNREFUSED 127.0.0.1:1.'),
  );
});

test('a database without the newest migration stops the start with one line that says what to run', async () => {
  const line = 'The database lacks migration 29991231000000_next: run npm run db:migrate.';
  expect(await register({ ...right, NEWEST_MIGRATION: '29991231000000_next' })).toEqual(refused(line));

  const unmigrated = databaseAt(inject('databaseServer').url, 'postgres');
  expect(await register({ ...right, DATABASE_URL: unmigrated })).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('lacks migration'),
  });
});

test('a demo and real clinics never share a database', async () => {
  await foundClinic(true);
  expect(await register(right)).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^DATABASE_URL: .*demo clinics/),
  });
  expect(await register({ ...right, BACKSTORY_DEMO: '1' })).toMatchObject({ code: 0 });

  await foundClinic(false);
  expect(await register({ ...right, BACKSTORY_DEMO: '1' })).toMatchObject({
    code: 1,
    stderr: 'BACKSTORY_DEMO: the database holds a real clinic, which a demo must not touch.\n',
  });
});
