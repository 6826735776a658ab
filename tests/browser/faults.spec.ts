import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import pg from 'pg';
import { appUrlAt } from '../../scripts/database/app-login';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../scripts/database/embedded-postgres';
import { freePort } from '../../scripts/database/free-port';
import { migrate } from '../../scripts/database/migrate';
import { readPostmaster } from '../../scripts/database/postmaster-file';
import { newSecrets } from '../../scripts/serving/secrets';
import { type ReadyPatient, readyPatients } from './faults/ready-patients';
import { steadyAddress } from './faults/steady-address';

// The run that these tests are part of has made the build complete.
const server = path.resolve('.next/standalone/server.js');
const rounds = 6;
const patientsEachRound = 8;

let folder: string;
let database: EmbeddedPostgres;
let address: Awaited<ReturnType<typeof steadyAddress>>;
let origin: string;
let app: ChildProcess;
let env: NodeJS.ProcessEnv;
let patients: ReadyPatient[];

const dataDir = () => path.join(folder, 'postgres');
/** The next few patients who press "send" at once. */
const nextPatients = () => patients.splice(0, patientsEachRound);

async function startDatabase(): Promise<void> {
  database = await startEmbeddedPostgres({ dataDir: dataDir(), durable: true });
  address.leadTo(database.url);
}

async function startApp(): Promise<void> {
  app = spawn(process.execPath, [server], { env, stdio: ['ignore', 'ignore', 'ignore'] });
  await expect(async () => expect((await fetch(`${origin}/readyz`)).ok).toBe(true)).toPass({ timeout: 30_000 });
}

async function killDatabase(): Promise<void> {
  const pid = readPostmaster(realpathSync(dataDir()))?.pid;
  if (!pid) throw new Error('No database runs.');
  process.kill(pid, 'SIGKILL');
  await database.ended;
}

async function killApp(): Promise<void> {
  const ended = once(app, 'exit');
  app.kill('SIGKILL');
  await ended;
}

/** Presses "send", and tells whether the server acknowledged it. */
async function send({ cookie, key }: ReadyPatient): Promise<boolean> {
  try {
    const response = await fetch(`${origin}/intake/send`, {
      method: 'POST',
      headers: { cookie, origin, accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify({ key, version: '1' }),
    });

    return response.ok;
  } catch {
    return false;
  }
}

/** How often each patient's sending stands in each table; once everywhere means neither lost nor doubled. */
async function rowsOf(sending: readonly ReadyPatient[]): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(`SELECT set_config('role', 'backstory_app', false),
    set_config('app.clinic_id', (SELECT id::text FROM clinic), false)`);
  const { rows } = await client.query(
    `SELECT i.invitation_id, count(DISTINCT i.id)::int AS intakes, count(DISTINCT e.id)::int AS evaluations,
            count(DISTINCT r.intake_id)::int AS reviews, count(DISTINCT a.seq)::int AS audit_lines
       FROM intake i LEFT JOIN evaluation e ON e.intake_id = i.id LEFT JOIN review r ON r.intake_id = i.id
       LEFT JOIN audit_event a ON a.subject_id = i.id AND a.action = 'intake.submitted'
      WHERE i.invitation_id = ANY($1) GROUP BY i.invitation_id`,
    [sending.map(({ invitationId }) => invitationId)],
  );
  await client.end();

  return rows;
}

async function expectAcknowledgedIsKept(
  sending: readonly ReadyPatient[],
  acknowledged: readonly boolean[],
): Promise<void> {
  const kept = new Set((await rowsOf(sending)).map((row) => (row as { invitation_id: string }).invitation_id));
  for (const [i, { invitationId }] of sending.entries()) if (acknowledged[i]) expect(kept).toContain(invitationId);
}

async function expectEachOnce(sending: readonly ReadyPatient[]): Promise<void> {
  const each = { intakes: 1, evaluations: 1, reviews: 1, audit_lines: 1 };
  const rows = await rowsOf(sending);
  expect(rows).toHaveLength(sending.length);
  for (const row of rows) expect(row).toMatchObject(each);
}

/** In turn right after the first acknowledgement, and somewhere between the requests and their answers. */
async function momentOfTheKill(round: number, sends: Promise<boolean>[]): Promise<void> {
  if (round % 2 === 0) await Promise.race(sends);
  else await wait(round * 15);
}

/** The kills fell where they can hurt: some sendings were acknowledged before, some were not. */
function expectSomeOfEach(acknowledged: readonly boolean[]): void {
  expect(acknowledged).toContain(true);
  expect(acknowledged).toContain(false);
}

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'backstory-faults-'));
  chmodSync(folder, 0o711);
  address = await steadyAddress();
  await startDatabase();
  const login = { name: 'backstory_server', password: randomBytes(24).toString('hex') };
  await migrate(database.url, { login });
  const secrets = newSecrets();
  patients = await readyPatients(2 * rounds * patientsEachRound, {
    DATABASE_URL: appUrlAt(database.url, login),
    DATABASE_OWNER_URL: database.url,
    ...secrets,
  });
  const port = await freePort();
  origin = `http://localhost:${port}`;
  const steady = new URL(appUrlAt(database.url, login));
  steady.port = String(address.port);
  env = {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    DATABASE_URL: steady.href,
    APP_ORIGIN: origin,
    ...secrets,
    BACKSTORY_DEMO: '1',
    PORT: String(port),
    HOSTNAME: '127.0.0.1',
  };
});

test.afterAll(async () => {
  await killApp();
  await database.stop();
  address.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a server killed while patients send loses nothing it acknowledged, and doubles nothing', async () => {
  test.setTimeout(300_000);
  const before: boolean[] = [];
  for (let round = 0; round < rounds; round++) {
    const sending = nextPatients();
    await startApp();
    const sends = sending.map(send);
    await momentOfTheKill(round, sends);
    await killApp();
    const acknowledged = await Promise.all(sends);
    before.push(...acknowledged);
    await expectAcknowledgedIsKept(sending, acknowledged);

    await startApp();
    expect(await Promise.all(sending.map(send))).not.toContain(false);
    await expectEachOnce(sending);
    await killApp();
  }
  expectSomeOfEach(before);
});

test('a database killed while patients send loses nothing that was acknowledged, and the server finds it again', async () => {
  test.setTimeout(300_000);
  await startApp();
  const before: boolean[] = [];
  for (let round = 0; round < rounds; round++) {
    const sending = nextPatients();
    const sends = sending.map(send);
    await momentOfTheKill(round, sends);
    await killDatabase();
    const acknowledged = await Promise.all(sends);
    before.push(...acknowledged);
    await startDatabase();
    await expectAcknowledgedIsKept(sending, acknowledged);

    // The same server goes on, without a restart of its own.
    await expect(async () => expect(await Promise.all(sending.map(send))).not.toContain(false)).toPass({
      timeout: 20_000,
    });
    await expectEachOnce(sending);
  }
  expectSomeOfEach(before);
});
