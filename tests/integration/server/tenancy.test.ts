import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listInbox } from '@/lib/server/inbox';
import { findIntake } from '@/lib/server/intakes';
import { createInvitation, listInvitations, revokeInvitation } from '@/lib/server/invitations';
import { changeReview } from '@/lib/server/reviews';
import { samuel } from '@/tests/people/samuel';
import { type Clinic, createClinic, createIntake } from './create';
import { openStore, type Store } from './open-store';

const scoped = [
  'member',
  'member_session',
  'patient',
  'invitation',
  'patient_session',
  'draft',
  'intake',
  'evaluation',
  'review',
  'note',
  'audit_event',
  'data_key',
];

let store: Store;
let north: Clinic;
let south: Clinic;
let intakeId: string;

beforeAll(async () => {
  store = await openStore();
  north = await createClinic('North');
  south = await createClinic('South');
  intakeId = await createIntake(north, samuel);
});
afterAll(() => store.close());

describe('a clinician of another clinic', () => {
  test('finds nothing, lists nothing and changes nothing', async () => {
    const { id: invitationId } = await createInvitation(north.desk, { name: 'Somebody' });
    const before = await store.asApp(north.id, 'SELECT count(*) FROM audit_event');

    expect(await findIntake(south.ana, intakeId)).toBeNull();
    expect((await listInbox(south.ana, { closed: false })).rows).toEqual([]);
    expect((await listInbox(south.ana, { closed: false, after: intakeId })).rows).toEqual([]);
    expect(await listInvitations(south.ana)).toEqual([]);
    expect(await revokeInvitation(south.desk, invitationId)).toEqual({ ok: false, problem: 'not-found' });
    expect(await changeReview(south.ana, intakeId, { version: 1, to: 'reviewed', note: 'mine now' })).toEqual({
      ok: false,
      problem: 'not-found',
    });

    const after = await store.asApp(north.id, 'SELECT count(*) FROM audit_event');
    expect(after.rows).toEqual(before.rows);
    expect(await findIntake(north.ana, intakeId)).toMatchObject({ notes: [], review: { state: 'new', version: 1 } });
  });

  test('sees a foreign intake and a missing one alike', async () => {
    const missing = '01990000-0000-7000-8000-000000000000';

    expect(await findIntake(south.ana, missing)).toEqual(await findIntake(south.ana, intakeId));
  });
});

describe('the database itself', () => {
  test.each(scoped)('shows no row of %s before a transaction has said whose', async (table) => {
    const { rows } = await store.asApp(null, `SELECT count(*)::int AS count FROM ${table}`);

    expect(rows).toEqual([{ count: 0 }]);
  });

  test.each(scoped)('shows no row of %s of another clinic', async (table) => {
    const { rows } = await store.asApp(
      south.id,
      `SELECT count(*)::int AS count FROM ${table} WHERE clinic_id = $1::uuid`,
      [north.id],
    );

    expect(rows).toEqual([{ count: 0 }]);
  });

  test('refuses a row for another clinic', async () => {
    const insert = store.asApp(
      south.id,
      `INSERT INTO patient (id, clinic_id, sealed, name_index, surname_index)
       VALUES (gen_random_uuid(), $1::uuid, 'Planted', '', '')`,
      [north.id],
    );

    await expect(insert).rejects.toThrow(/row-level security/);
  });

  test.each(['intake', 'evaluation', 'note', 'audit_event', 'patient', 'data_key'])(
    'lets nobody delete from %s',
    async (table) => {
      await expect(store.asApp(north.id, `DELETE FROM ${table}`)).rejects.toThrow(/permission denied/);
    },
  );
});

test.each([
  `UPDATE member SET email_index = ''`,
  'UPDATE member SET clinic_id = NULL',
  `UPDATE authenticator SET sealed = ''`,
  `UPDATE recovery_code SET code_hash = ''`,
  `UPDATE member_link SET expires_at = now() + interval '9 years'`,
  'UPDATE review SET urgency_rank = 3',
  'UPDATE review SET received_at = now()',
  `UPDATE invitation SET expires_at = now() + interval '9 years'`,
  'UPDATE member_session SET created_at = now()',
  'DELETE FROM review',
  `UPDATE data_key SET wrapped = ''`,
  'INSERT INTO data_key (clinic_id, id, wrapped) SELECT clinic_id, 2, wrapped FROM data_key',
  'SELECT wrapped FROM index_key',
])('the application’s role may not: %s', async (statement) => {
  await expect(store.asApp(north.id, statement)).rejects.toThrow(/permission denied/);
});
