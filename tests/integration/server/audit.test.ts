import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Visitor } from '@/lib/server/actor';
import { record } from '@/lib/server/audit/audit';
import { refuse } from '@/lib/server/audit/refusals';
import { addMember } from '@/lib/server/clinic/founding';
import { withClinic } from '@/lib/server/database/database';
import { readInbox } from '@/lib/server/inbox/inbox';
import { findIntake } from '@/lib/server/intake/intakes';
import { createInvitation, listInvitations } from '@/lib/server/invitation/invitations';
import { recordRefusedSignIn } from '@/lib/server/sign-in/sign-in';
import { amina } from '@/tests/people/amina';
import { type Clinic, createClinic, createIntake, password } from './create';
import { openStore, type Store } from './open-store';

let store: Store;
let north: Clinic;
let south: Clinic;
let intakeId: string;
const email = 'eve@audit.example';

beforeAll(async () => {
  store = await openStore();
  north = await createClinic('North');
  south = await createClinic('South');
  intakeId = await createIntake(north, amina);
});
afterAll(() => store.close());

/** The lines of a clinic's trail that were written meanwhile. */
async function linesOf(clinic: Clinic, work: () => Promise<unknown>): Promise<unknown[]> {
  const seq = async () =>
    (await store.asApp(clinic.id, 'SELECT coalesce(max(seq), 0)::int AS seq FROM audit_event')).rows[0].seq;
  const before = await seq();
  await work().catch((error: Error & { digest?: string }) => {
    if (!error.digest) throw error;
  });
  const { rows } = await store.asApp(
    clinic.id,
    `SELECT actor_kind, actor_id, action, subject_id, route, count FROM audit_event WHERE seq > $1 ORDER BY seq`,
    [before],
  );

  return rows;
}

const line = (line: object) => ({ actor_id: null, subject_id: null, route: null, count: null, ...line });
const byAna = (clinic: Clinic, what: object) =>
  line({ actor_kind: 'clinician', actor_id: clinic.ana.memberId, ...what });

describe('reading is recorded', () => {
  test('an intake, and its summary', async () => {
    expect(
      await linesOf(north, async () => {
        await findIntake(north.ana, intakeId);
        await findIntake(north.ana, intakeId, { as: 'intake.summary-read' });
      }),
    ).toEqual([
      byAna(north, { action: 'intake.read', subject_id: intakeId }),
      byAna(north, { action: 'intake.summary-read', subject_id: intakeId }),
    ]);
  });

  test('an intake that leaves as a file, by the route that made it', async () => {
    const exportedBy = 'GET /intakes/[id]/full.pdf';

    expect(await linesOf(north, () => findIntake(north.ana, intakeId, { exportedBy }))).toEqual([
      byAna(north, { action: 'intake.exported', subject_id: intakeId, route: exportedBy }),
    ]);
    expect(await linesOf(north, () => findIntake(south.ana, intakeId, { exportedBy }))).toEqual([]);
  });

  test('a page of the inbox and the invitations, once each with how many', async () => {
    expect(await linesOf(north, () => readInbox(north.ana))).toEqual([
      byAna(north, { action: 'inbox.read', count: 1 }),
    ]);
    expect(await linesOf(north, () => listInvitations(north.ana))).toEqual([
      byAna(north, { action: 'invitations.read', count: 1 }),
    ]);
  });
});

test('a refusal stands in the trail of the clinic that asked, by route and without what was asked for', async () => {
  const asking = async () => {
    expect(await findIntake(south.ana, intakeId)).toBeNull();
    await refuse(south.ana, 'GET /intakes/[id]');
  };

  expect(await linesOf(south, asking)).toEqual([
    byAna(south, { action: 'access.refused', route: 'GET /intakes/[id]' }),
  ]);
  expect(await linesOf(north, asking)).toEqual([]);
});

test('a refused sign-in with a known address is recorded at its clinic, as done by nobody known', async () => {
  const { memberId } = await addMember(north.system, { kind: 'clinician', name: 'Eve', email, password });

  expect(await linesOf(north, () => recordRefusedSignIn(email))).toEqual([
    line({ actor_kind: 'visitor', action: 'member.sign-in-refused', subject_id: memberId }),
  ]);
  expect(await linesOf(north, () => recordRefusedSignIn('nobody@nowhere.example'))).toEqual([]);
});

describe('no audit, no data: while no line can be written', () => {
  beforeAll(async () => {
    await store.asOwner('REVOKE INSERT ON audit_event FROM backstory_app');
  });
  afterAll(async () => {
    await store.asOwner(`GRANT INSERT (clinic_id, actor_kind, actor_id, action, subject_id, route, count)
      ON audit_event TO backstory_app`);
  });

  test.each([
    ['an intake', () => findIntake(north.ana, intakeId)],
    ['the inbox', () => readInbox(north.ana)],
    ['the invitations', () => listInvitations(north.desk)],
    ['a new invitation', () => createInvitation(north.desk, { name: 'Unrecorded' })],
    ['a refusal', () => refuse(north.ana, 'GET /intakes/[id]')],
  ])('%s is an error', async (_what, ask) => {
    await expect(ask()).rejects.toMatchObject({ name: 'StoreError', code: '42501' });
  });

  test('and what was to be changed is not', async () => {
    const { rows } = await store.asApp(north.id, 'SELECT count(*)::int AS count FROM patient');
    expect(rows).toEqual([{ count: 1 }]);
  });
});

test('the line is written last: a transaction that waits elsewhere keeps nobody from the chain', async () => {
  let goOn = () => {};
  const waiting = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const slow = withClinic(north.id, async (tx) => {
    record(tx, north.ana, 'intake.read', intakeId);
    await waiting;
  });
  await readInbox(north.ana);
  goOn();
  await slow;
});

describe('the server’s role', () => {
  const insert = (column: string, value: string) =>
    `INSERT INTO audit_event (clinic_id, actor_kind, action, ${column}) VALUES (current_clinic(), 'x', 'x', ${value})`;

  test.each([
    insert('seq', '1'),
    insert('at', 'now()'),
    insert('prev_hash', `''`),
    insert('hash', `''`),
    `UPDATE audit_event SET action = 'x'`,
    'DELETE FROM audit_event',
    'TRUNCATE audit_event',
    `SELECT chain_audit_event()`,
  ])('may not: %s', async (statement) => {
    await expect(store.asApp(north.id, statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  test('cannot write into another clinic’s trail', async () => {
    const statement = `INSERT INTO audit_event (clinic_id, actor_kind, action) VALUES ('${north.id}', 'x', 'x')`;
    await expect(store.asApp(south.id, statement)).rejects.toThrow(/row-level security/);
  });
});

test('a visitor is nobody: the trail holds no address that was tried', async () => {
  const visitor = { kind: 'visitor', clinicId: north.id } as Visitor;
  const [written] = await linesOf(north, () =>
    withClinic(north.id, async (tx) => record(tx, visitor, 'member.sign-in-refused', north.ana.memberId)),
  );
  expect(JSON.stringify(written)).not.toContain('@');
});
