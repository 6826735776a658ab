import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveStep } from '@/lib/server/draft/drafts';
import { findIntake } from '@/lib/server/intake/intakes';
import { sendDraft } from '@/lib/server/intake/submissions';
import { listInvitations, revokeInvitation } from '@/lib/server/invitation/invitations';
import { nadia } from '@/tests/people/nadia';
import { samuel } from '@/tests/people/samuel';
import { type Clinic, createClinic, createDraft } from './create';
import { openStore, type Store } from './open-store';

let store: Store;
let clinic: Clinic;

beforeAll(async () => {
  store = await openStore();
  clinic = await createClinic('Sending');
});
afterAll(() => store.close());

async function count(table: string, invitationId: string): Promise<number> {
  const { rows } = await store.asApp(
    clinic.id,
    `SELECT count(*)::int AS count FROM ${table} WHERE invitation_id = $1::uuid`,
    [invitationId],
  );

  return rows[0].count;
}

test('twenty times the same sending make one intake and one audit line', async () => {
  const { patient, sending } = await createDraft(clinic, samuel);

  const outcomes = await Promise.all(Array.from({ length: 20 }, () => sendDraft(patient, sending)));

  const ids = new Set(outcomes.map((outcome) => outcome.ok && outcome.intakeId));
  expect(ids.size).toBe(1);
  const [intakeId] = ids;
  expect(await count('intake', patient.invitationId)).toBe(1);
  expect(await count('draft', patient.invitationId)).toBe(0);
  const { rows } = await store.asApp(
    clinic.id,
    `SELECT count(*)::int AS count FROM audit_event WHERE action = 'intake.submitted' AND subject_id = $1::uuid`,
    [intakeId],
  );
  expect(rows).toEqual([{ count: 1 }]);
  expect(await findIntake(clinic.ana, String(intakeId))).toMatchObject({
    patient: { name: samuel.name },
    evaluation: { urgency: 'emergency', assessed: true },
    review: { state: 'new' },
  });
});

test('another sending of the same invitation is told that it was sent', async () => {
  const { patient, sending } = await createDraft(clinic, nadia);
  await sendDraft(patient, sending);

  expect(await sendDraft(patient, { ...sending, version: sending.version + 1 })).toEqual({
    ok: false,
    problem: 'already-sent',
  });
});

test('a draft that changed after it was checked is not sent', async () => {
  const { patient, sending } = await createDraft(clinic, nadia);

  expect(await sendDraft(patient, { ...sending, version: sending.version + 1 })).toEqual({
    ok: false,
    problem: 'changed',
  });
  expect(await count('intake', patient.invitationId)).toBe(0);
});

test('an incomplete form is refused by name, and nothing is written', async () => {
  const { patient, sending } = await createDraft(clinic);

  const outcome = await sendDraft(patient, sending);

  expect(outcome).toMatchObject({ ok: false, problem: 'incomplete' });
  const missing = !outcome.ok && outcome.problem === 'incomplete' ? outcome.missing.map(({ field }) => field) : [];
  expect(missing).toEqual(expect.arrayContaining(['rf-bladder', 'dob', 'activity.days', 'history.back-surgery']));
  expect(await count('intake', patient.invitationId)).toBe(0);
  expect(await count('draft', patient.invitationId)).toBe(1);
});

test('an invitation that was taken back cannot be sent in', async () => {
  const { patient, sending } = await createDraft(clinic, nadia);
  await revokeInvitation(clinic.desk, patient.invitationId);

  expect(await sendDraft(patient, sending)).toEqual({ ok: false, problem: 'revoked' });
  expect((await listInvitations(clinic.desk)).find(({ id }) => id === patient.invitationId)?.state).toBe('revoked');
});

test('what was acknowledged as saved while the form was being sent is in it, or stops the sending', async () => {
  for (let i = 0; i < 20; i++) {
    const { patient, sending } = await createDraft(clinic, nadia);
    const fields = { shown: ['anything-else'], 'anything-else': ['Said at the last moment'] };
    const [saved, sent] = await Promise.all([
      saveStep(patient, 'medical-history', fields),
      sendDraft(patient, sending),
    ]);

    // The save was first and the sending finds a newer draft, or the sending was first and the save is told so.
    expect(saved.ok).toBe(!sent.ok);
  }
});

test('a row that somebody holds on to is given up, so that the same post can be sent again', async () => {
  const { patient, sending } = await createDraft(clinic, nadia);
  const holder = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await holder.connect();
  await holder.query(`BEGIN; SELECT set_config('role', 'backstory_app', true),
    set_config('app.clinic_id', '${clinic.id}', true); SELECT id FROM draft WHERE invitation_id = '${patient.invitationId}' FOR UPDATE`);

  await expect(sendDraft(patient, sending)).rejects.toMatchObject({ code: '55P03', isPassing: true });
  await holder.end();
  expect(await sendDraft(patient, sending)).toMatchObject({ ok: true });
});
