import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withClinic } from '@/lib/server/database/database';
import { changeMany } from '@/lib/server/inbox/bulk';
import { findPatients } from '@/lib/server/inbox/find-patients';
import { readInbox } from '@/lib/server/inbox/inbox';
import { removeView, saveView } from '@/lib/server/inbox/saved-views';
import { undoMany } from '@/lib/server/inbox/undo';
import { findIntake } from '@/lib/server/intake/intakes';
import { createInvitation, listInvitations, revokeInvitation } from '@/lib/server/invitation/invitations';
import { assignIntakes } from '@/lib/server/review/assignments';
import { changeReview } from '@/lib/server/review/reviews';
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
  'verdict',
  'urgency_verdict',
  'acknowledgment',
  'escalation',
  'held_change',
  'audit_event',
  'data_key',
  'passkey',
  'sign_on',
  'api_key',
  'api_token',
  'api_assertion',
  'sign_on_identity',
  'unsent_red_flag',
  'red_flag_response',
  'mail',
  'hand_over',
  'saved_view',
  'bulk_action',
  'viewing',
  'bulk_export',
  'bulk_export_chunk',
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
    expect((await readInbox(south.ana)).rows).toEqual([]);
    expect((await readInbox(south.ana, { after: `0_0_${intakeId}` })).rows).toEqual([]);
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

  test('assigns, closes, undoes, finds and removes nothing', async () => {
    const pick = { intakeId, version: 1, assigneeId: null };
    const key = '01990000-0000-7000-8000-000000000002';
    const seen = { intakeId, why: 'not-found' };
    const mine = await changeMany(north.ana, {
      picks: [pick],
      act: { kind: 'assign', assigneeId: north.ana.memberId },
      key,
    });
    await saveView(north.ana, { name: 'Mine', filter: { assignee: 'me' } });
    const [view] = (await readInbox(north.ana)).views;
    const action = mine.ok ? mine.value : '';

    expect(await assignIntakes(south.ana, [pick], south.ana.memberId)).toEqual({ done: [], left: [seen] });
    expect(await assignIntakes(north.ana, [pick], south.ana.memberId)).toBeNull();
    expect(await undoMany(south.ana, action)).toEqual({ ok: false, problem: 'not-found' });
    expect(await readInbox(south.ana, { done: action })).toMatchObject({
      bulk: null,
      views: [],
      counts: { open: { found: 0 } },
    });
    expect(await removeView(south.ana, view?.id ?? '')).toBe(false);
    expect(await readInbox(south.ana, { assignee: north.ana.memberId })).toMatchObject({ ignored: ['assignee'] });
    const surname = samuel.name.split(' ').at(-1) ?? '';
    const sought = { surname, recordNumber: '', birthDate: '' };
    expect(await findPatients(south.ana, sought)).toMatchObject({ value: { patients: [] } });
    expect(await findPatients(north.ana, sought)).toMatchObject({ value: { patients: [{ name: samuel.name }] } });
    const theirs = await changeMany(south.ana, { picks: [pick], act: { kind: 'close' }, key });
    expect(await readInbox(south.ana, { done: theirs.ok ? theirs.value : '' })).toMatchObject({
      bulk: { done: 0, missing: 1, left: [] },
    });
    expect((await readInbox(north.ana)).views).toHaveLength(1);
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

  test.each([
    'intake',
    'evaluation',
    'note',
    'verdict',
    'urgency_verdict',
    'acknowledgment',
    'escalation',
    'audit_event',
    'patient',
    'data_key',
    'mail',
    'hand_over',
  ])('lets nobody delete from %s', async (table) => {
    await expect(store.asApp(north.id, `DELETE FROM ${table}`)).rejects.toThrow(/permission denied/);
  });
});

describe('a row of one clinic', () => {
  test('cannot refer to a row of another: no reference between clinics’ rows leaves the clinic out', async () => {
    const { rows } = await store.asOwner(`
      SELECT conrelid::regclass || ' → ' || confrelid::regclass AS reference FROM pg_constraint
      WHERE contype = 'f' AND confrelid <> 'clinic'::regclass
        AND EXISTS (SELECT FROM pg_attribute WHERE attrelid = confrelid AND attname = 'clinic_id')
        AND NOT EXISTS (SELECT FROM unnest(conkey, confkey) AS key (own, other)
          WHERE (SELECT attname FROM pg_attribute WHERE attrelid = conrelid AND attnum = own) = 'clinic_id'
            AND (SELECT attname FROM pg_attribute WHERE attrelid = confrelid AND attnum = other) = 'clinic_id')`);

    expect(rows).toEqual([]);
  });

  test.each([
    [
      'an invitation of another clinic’s patient',
      `INSERT INTO invitation (id, clinic_id, patient_id, token_hash, code_hash, expires_at)
       SELECT gen_random_uuid(), $1, (SELECT patient_id FROM theirs), 'a', 'b', now()`,
    ],
    [
      'a note on another clinic’s intake',
      `INSERT INTO note (id, clinic_id, intake_id, author_id, sealed)
       SELECT gen_random_uuid(), $1, (SELECT intake_id FROM theirs), (SELECT id FROM member LIMIT 1), 'x'`,
    ],
    [
      'a session of another clinic’s member',
      `INSERT INTO member_session (id, clinic_id, member_id, token_hash)
       SELECT gen_random_uuid(), $1, (SELECT member_id FROM theirs), 'c'`,
    ],
    [
      'a draft of another clinic’s invitation',
      `INSERT INTO draft (id, clinic_id, invitation_id, sealed, submission_key, updated_at)
       SELECT gen_random_uuid(), $1, (SELECT invitation_id FROM theirs), 'x', gen_random_uuid(), now()`,
    ],
  ])('refuses %s, even with an id that was guessed', async (_what, insert) => {
    const { patientId, invitationId } = await theirs();
    const ids = [patientId, intakeId, north.ana.memberId, invitationId].map((id) => `'${id}'::uuid`).join(', ');
    const statement = `WITH theirs (patient_id, intake_id, member_id, invitation_id) AS (VALUES (${ids})) ${insert}`;

    await expect(store.asApp(south.id, statement, [south.id])).rejects.toThrow(/violates foreign key constraint/);
  });

  async function theirs(): Promise<{ patientId: string; invitationId: string }> {
    const { rows } = await store.asApp(
      north.id,
      `SELECT patient_id AS "patientId", invitation_id AS "invitationId" FROM intake`,
    );

    return rows[0];
  }
});

test('a form’s words are kept under their own hash, whoever brings them', async () => {
  const words = '{"version":"9","language":"xx","steps":[]}';
  const { rows } = await store.asApp(north.id, 'SELECT keep_form_text($1) AS hash', [words]);

  expect(rows).toEqual([{ hash: createHash('sha256').update(words).digest('hex') }]);
});

test('nothing of one transaction is left to the next on the same connection, however it ended', async () => {
  const left = () =>
    store.asApp(null, `SELECT current_setting('app.clinic_id') AS clinic, (SELECT count(*)::int FROM member)`);
  await store.asApp(north.id, 'SELECT 1');
  expect((await left()).rows).toEqual([{ clinic: '', count: 0 }]);
  await expect(store.asApp(north.id, 'SELECT 1 / 0')).rejects.toThrow();
  expect((await left()).rows).toEqual([{ clinic: '', count: 0 }]);

  // More at once than the pool has connections, of two clinics in turn, some of them failing.
  const turns = Array.from({ length: 60 }, (_, turn) => (turn % 2 === 0 ? north : south));
  const seen = await Promise.all(
    turns.map(({ id }, turn) =>
      withClinic(id, async (tx) => {
        const members = await tx.member.findMany({ select: { clinicId: true } });
        if (turn % 5 === 0) throw new Error('given up');
        return members.every(({ clinicId }) => clinicId === id) && members.length === 2;
      }).catch((error: Error) => error.message === 'given up'),
    ),
  );
  expect(seen).toEqual(turns.map(() => true));
});

test('the role of the server can become no other', async () => {
  const { rows } = await store.asOwner('SELECT current_user AS owner');
  for (const role of [rows[0].owner, 'backstory_lookup', 'backstory_keeper']) {
    await expect(store.asApp(north.id, `SET LOCAL ROLE ${role}`)).rejects.toThrow(/permission denied/);
  }
  await store.asApp(north.id, 'RESET ROLE');
  await expect(store.asApp(north.id, 'SET LOCAL SESSION AUTHORIZATION DEFAULT; TRUNCATE intake')).rejects.toThrow();
});

test.each([
  `UPDATE member SET email_index = ''`,
  'UPDATE member SET clinic_id = NULL',
  `UPDATE authenticator SET sealed = ''`,
  `UPDATE recovery_code SET code_hash = ''`,
  `UPDATE member_link SET expires_at = now() + interval '9 years'`,
  `UPDATE passkey SET public_key = ''`,
  `UPDATE sign_on SET code = ''`,
  `UPDATE sign_on_identity SET member_id = NULL`,
  `UPDATE hand_over SET expires_at = now() + interval '9 years'`,
  `UPDATE mail SET invitation_id = NULL`,
  'SELECT * FROM ceremony',
  `INSERT INTO form_text (hash, version, language, steps) VALUES ('x', '1', 'en', '[]')`,
  `SELECT * FROM audit_head`,
  `UPDATE audit_head SET seq = 0`,
  `INSERT INTO signed_head (clinic_id, seq, hash, signed_at, signature) SELECT current_clinic(), 1, '', now(), ''`,
  'UPDATE review SET urgency_rank = 3',
  'UPDATE review SET received_at = now()',
  `UPDATE review SET tags = '{}'`,
  `UPDATE review SET gist = '{}'`,
  `UPDATE bulk_action SET before = '[]'`,
  'DELETE FROM bulk_action',
  `UPDATE saved_view SET filter = ''`,
  `UPDATE invitation SET expires_at = now() + interval '9 years'`,
  'UPDATE member_session SET created_at = now()',
  'DELETE FROM review',
  `UPDATE data_key SET wrapped = ''`,
  'INSERT INTO data_key (clinic_id, id, wrapped) SELECT clinic_id, 2, wrapped FROM data_key',
  'SELECT wrapped FROM index_key',
])('the application’s role may not: %s', async (statement) => {
  await expect(store.asApp(north.id, statement)).rejects.toThrow(/permission denied/);
});
