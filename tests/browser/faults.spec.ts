import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import pg from 'pg';
import { type ReadyPatient, readyPatients } from './faults/ready-patients';
import { type OwnServer, prepareOwnServer } from './own-server/own-server';

const rounds = 6;
const patientsEachRound = 8;

let own: OwnServer;
let patients: ReadyPatient[];

/** The next few patients who press "send" at once. */
const nextPatients = () => patients.splice(0, patientsEachRound);

/** Presses "send", and tells whether the server acknowledged it. */
async function send({ cookie, key }: ReadyPatient): Promise<boolean> {
  try {
    const response = await fetch(`${own.origin}/intake/send`, {
      method: 'POST',
      headers: { cookie, origin: own.origin, accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify({ key, version: '1' }),
    });

    return response.ok;
  } catch {
    return false;
  }
}

/** How often each patient's sending stands in each table; once everywhere means neither lost nor doubled. */
async function rowsOf(sending: readonly ReadyPatient[]): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: own.ownerUrl() });
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
  own = await prepareOwnServer();
  patients = await readyPatients(2 * rounds * patientsEachRound, own.operatorEnv());
});

test.afterAll(() => own.stop());

test('a server killed while patients send loses nothing it acknowledged, and doubles nothing', async () => {
  test.setTimeout(300_000);
  const before: boolean[] = [];
  for (let round = 0; round < rounds; round++) {
    const sending = nextPatients();
    await own.startApp();
    const sends = sending.map(send);
    await momentOfTheKill(round, sends);
    await own.killApp();
    const acknowledged = await Promise.all(sends);
    before.push(...acknowledged);
    await expectAcknowledgedIsKept(sending, acknowledged);

    await own.startApp();
    expect(await Promise.all(sending.map(send))).not.toContain(false);
    await expectEachOnce(sending);
    await own.killApp();
  }
  expectSomeOfEach(before);
});

test('a database killed while patients send loses nothing that was acknowledged, and the server finds it again', async () => {
  test.setTimeout(300_000);
  await own.startApp();
  const before: boolean[] = [];
  for (let round = 0; round < rounds; round++) {
    const sending = nextPatients();
    const sends = sending.map(send);
    await momentOfTheKill(round, sends);
    await own.killDatabase();
    const acknowledged = await Promise.all(sends);
    before.push(...acknowledged);
    await own.startDatabase();
    await expectAcknowledgedIsKept(sending, acknowledged);

    // The same server goes on, without a restart of its own.
    await expect(async () => expect(await Promise.all(sending.map(send))).not.toContain(false)).toPass({
      timeout: 20_000,
    });
    await expectEachOnce(sending);
  }
  expectSomeOfEach(before);
});
