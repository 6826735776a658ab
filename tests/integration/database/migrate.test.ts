import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { createDatabase, dropDatabase } from '../../../scripts/database/databases';
import { migrate } from '../../../scripts/database/migrate';
import { runNode } from '../run-node';

const server = inject('databaseServer').url;
let name: string;
let url: string;
let project: string;
let directory: string;

beforeEach(async () => {
  name = `backstory_test_${randomUUID()}`;
  url = await createDatabase(server, name);
  project = mkdtempSync(path.join(tmpdir(), 'backstory-migrate-'));
  directory = path.join(project, 'migrations');
  write('001_one', 'CREATE TABLE one (id int PRIMARY KEY); INSERT INTO one VALUES (1);');
  write('002_two', 'CREATE FUNCTION two() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 2; END $$;');
});

afterEach(async () => {
  await dropDatabase(server, name);
  rmSync(project, { recursive: true });
});

function write(migration: string, sql: string): void {
  mkdirSync(path.join(directory, migration), { recursive: true });
  writeFileSync(path.join(directory, migration, 'migration.sql'), sql);
}

async function query(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

/** What Prisma's own CLI says to `prisma migrate …` on the same database and files. */
async function prismaMigrate(...words: string[]): Promise<string> {
  writeFileSync(path.join(directory, 'migration_lock.toml'), 'provider = "postgresql"\n');
  const schema = path.join(project, 'schema.prisma');
  writeFileSync(
    schema,
    'datasource db {\n  provider = "postgresql"\n}\nmodel one {\n  id   Int     @id\n  name String?\n}\n',
  );
  const config = path.join(project, 'prisma.config.mjs');
  writeFileSync(
    config,
    `export default ${JSON.stringify({ schema, migrations: { path: directory }, datasource: { url } })}`,
  );
  const { stdout, stderr } = await runNode(
    ['node_modules/prisma/build/index.js', 'migrate', ...words, '--config', config],
    { PRISMA_SCHEMA_ENGINE_BINARY: path.resolve('scripts/prisma/schema-engine.mjs') },
  );
  return stdout + stderr;
}

test('applies what is missing, in order, and nothing twice', async () => {
  expect(await migrate(url, { directory })).toEqual(['001_one', '002_two']);
  expect(await migrate(url, { directory })).toEqual([]);
  write('003_three', 'CREATE TABLE three (id int);');
  expect(await migrate(url, { directory })).toEqual(['003_three']);
  expect(await prismaMigrate('status')).toContain('Database schema is up to date!');
});

test('of several runs at once, one applies and the others find it done', async () => {
  const runs = await Promise.all([1, 2, 3].map(() => migrate(url, { directory })));
  expect(runs.flat()).toEqual(['001_one', '002_two']);
  expect(await query('SELECT id FROM one')).toEqual([{ id: 1 }]);
});

test('a migration edited after it was applied stops the run, by name', async () => {
  await migrate(url, { directory });
  write('002_two', 'SELECT 1;');
  write('003_three', 'CREATE TABLE three (id int);');
  await expect(migrate(url, { directory })).rejects.toThrow(/^Migration 002_two was edited after it was applied/);
  expect(await query("SELECT to_regclass('three') AS three")).toEqual([{ three: null }]);
});

test('an applied migration that is not on disk stops the run, by name', async () => {
  await migrate(url, { directory });
  rmSync(path.join(directory, '002_two'), { recursive: true });
  await expect(migrate(url, { directory })).rejects.toThrow(/^Migration 002_two is applied but not on disk/);
});

test('a failing migration is rolled back whole, named, and can be retried once its cause is gone', async () => {
  write('003_three', 'CREATE TABLE three (id int); SELECT 1 / 0;');
  await expect(migrate(url, { directory })).rejects.toThrow(
    'Migration 003_three failed and was rolled back: division by zero. Correct its cause, then: npm run db:migrate -- --retry 003_three',
  );
  expect(await query("SELECT to_regclass('three') AS three, to_regclass('one') IS NULL AS lost")).toEqual([
    { three: null, lost: false },
  ]);
  await expect(migrate(url, { directory })).rejects.toThrow(/^Migration 003_three failed before\./);
  expect(await prismaMigrate('status')).toMatch(/Following migration have failed:\s+003_three/);

  write('003_three', 'CREATE TABLE three (id int);');
  expect(await migrate(url, { directory, retry: '003_three' })).toEqual(['003_three']);
  await expect(migrate(url, { directory, retry: '003_three' })).rejects.toThrow('has not failed');
  expect(await prismaMigrate('status')).toContain('Database schema is up to date!');
});

test('a migration that Prisma writes from the schema is one that we find applied', async () => {
  await migrate(url, { directory });
  expect(await prismaMigrate('dev', '--name', 'names')).toContain('Your database is now in sync with your schema.');
  const written = readdirSync(directory).find((migration) => migration.endsWith('names')) ?? '';
  expect(readFileSync(path.join(directory, written, 'migration.sql'), 'utf8')).toContain('ADD COLUMN');
  expect(await migrate(url, { directory })).toEqual([]);
});
