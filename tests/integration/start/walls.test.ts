import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appUrlAt } from '../../../scripts/database/app-login';
import type { EmbeddedPostgres } from '../../../scripts/database/embedded-postgres';
import { migrate } from '../../../scripts/database/migrate';
import { startTemporaryPostgres } from '../../../scripts/database/temporary-postgres';
import { newSecrets } from '../../../scripts/serving/secrets';
import { runNode } from '../run-node';

const password = randomBytes(24).toString('hex');
const login = { name: 'server', password };
const newestMigration =
  readdirSync('prisma/migrations')
    .filter((name) => /^\d/.test(name))
    .sort()
    .at(-1) ?? '';
let server: EmbeddedPostgres;
let superuser: pg.Client;
let right: Record<string, string>;

beforeAll(async () => {
  server = await startTemporaryPostgres();
  await migrate(server.url, { login });
  // Its password is the one of the owner: see scripts/database/cluster.ts.
  const url = new URL(server.url);
  url.username = 'postgres';
  superuser = new pg.Client({ connectionString: url.href });
  await superuser.connect();
  right = {
    NEXT_RUNTIME: 'nodejs',
    NEWEST_MIGRATION: newestMigration,
    DATABASE_URL: appUrlAt(server.url, login),
    APP_ORIGIN: 'https://intake.example.org',
    ...newSecrets(),
  };
});

afterAll(async () => {
  await superuser.end();
  await server.stop();
});

function start(env: Record<string, string> = {}) {
  const args = ['--conditions=react-server', '--import', 'tsx', 'tests/integration/start/register.ts'];

  return runNode(args, { ...right, ...env });
}

const refused = (name: string, problem: string) => ({
  code: 1,
  stdout: '',
  stderr: `DATABASE_URL: the role ${name} ${problem}. See "The two roles" in docs/running.md.\n`,
});

test('the login that the migrations make is one that the server starts with', async () => {
  expect(await start()).toMatchObject({ code: 0, stderr: '' });
});

test('the owner of the tables is refused', async () => {
  expect(await start({ DATABASE_URL: server.url })).toEqual(refused('backstory', 'may make roles (CREATEROLE)'));
});

test.each([
  ['ALTER ROLE server SUPERUSER', 'ALTER ROLE server NOSUPERUSER', 'is a superuser'],
  ['ALTER ROLE server BYPASSRLS', 'ALTER ROLE server NOBYPASSRLS', 'may pass row-level security (BYPASSRLS)'],
  ['ALTER TABLE note OWNER TO server', 'ALTER TABLE note OWNER TO backstory', 'owns the database or something in it'],
  [
    'CREATE ROLE dba NOLOGIN; ALTER TABLE note OWNER TO dba; GRANT dba TO server',
    'ALTER TABLE note OWNER TO backstory; DROP ROLE dba',
    'can become dba',
  ],
  ['GRANT backstory_lookup TO server', 'REVOKE backstory_lookup FROM server', 'can become backstory_lookup'],
  [
    'CREATE ROLE between NOLOGIN; GRANT postgres TO between; GRANT between TO server',
    'DROP ROLE between',
    'can become postgres',
  ],
  [
    'GRANT CREATE ON SCHEMA public TO server',
    'REVOKE CREATE ON SCHEMA public FROM server',
    'may make tables in the schema public',
  ],
  [
    'REVOKE backstory_app FROM server GRANTED BY backstory',
    'GRANT backstory_app TO server',
    'is not a member of backstory_app',
  ],
  [
    'ALTER TABLE note DISABLE ROW LEVEL SECURITY',
    'ALTER TABLE note ENABLE ROW LEVEL SECURITY',
    'meets the table note without row-level security (ENABLE and FORCE)',
  ],
  [
    'ALTER TABLE clinic NO FORCE ROW LEVEL SECURITY',
    'ALTER TABLE clinic FORCE ROW LEVEL SECURITY',
    'meets the table clinic without row-level security (ENABLE and FORCE)',
  ],
  [
    'CREATE TABLE later (clinic_id uuid)',
    'DROP TABLE later',
    'meets the table later without row-level security (ENABLE and FORCE)',
  ],
  [
    'ALTER TABLE intake DISABLE TRIGGER written_once',
    'ALTER TABLE intake ENABLE TRIGGER written_once',
    'meets the table intake without its trigger written_once',
  ],
  [
    'ALTER TRIGGER chained ON audit_event RENAME TO chain',
    'ALTER TRIGGER chain ON audit_event RENAME TO chained',
    'meets the table audit_event without its trigger chained',
  ],
  [
    'ALTER ROLE server SET session_replication_role = replica',
    'ALTER ROLE server RESET session_replication_role',
    'runs without triggers (session_replication_role)',
  ],
])('%s: the server refuses to start, in one line', async (harm, mend, problem) => {
  await superuser.query(harm);
  const outcome = await start();
  await superuser.query(mend);

  expect(outcome).toEqual(refused('server', problem));
});
