import { afterAll, beforeAll, expect, test } from 'vitest';
import { withClinic } from '@/lib/server/database/database';
import { findIntake } from '@/lib/server/intake/intakes';
import { createInvitation, listInvitations } from '@/lib/server/invitation/invitations';
import { openPatient, type PatientSearch, wherePatient } from '@/lib/server/patient/details';
import { changeReview } from '@/lib/server/review/reviews';
import { findSession } from '@/lib/server/session/member-sessions';
import { keyringOf } from '@/lib/server/vault/data-keys';
import { sealedColumns } from '@/lib/server/vault/sealed-columns';
import { nadia } from '@/tests/people/nadia';
import { samuel } from '@/tests/people/samuel';
import { type Clinic, createClinic, createIntake } from '../server/create';
import { newPerson, signIn } from '../server/enter';
import { openStore, type Store } from '../server/open-store';

let store: Store;
let north: Clinic;
let south: Clinic;

beforeAll(async () => {
  store = await openStore();
  north = await createClinic('North');
  south = await createClinic('South');
});
afterAll(() => store.close());

function search({ id: clinicId }: Clinic, what: PatientSearch): Promise<string[]> {
  return withClinic(clinicId, async (tx) => {
    const keyring = await keyringOf(tx, clinicId);
    const rows = await tx.patient.findMany({ where: { clinicId, ...wherePatient(keyring, what) } });

    return rows.map((row) => openPatient(keyring, row).name).toSorted();
  });
}

test('what was sent comes back whole: codes, words and date of birth', async () => {
  const intake = await findIntake(north.ana, await createIntake(north, nadia));

  expect(intake?.answers).toEqual(nadia.answers);
  expect(intake?.patient).toMatchObject({ name: nadia.name, recordNumber: null });
});

test('an exact search finds the patients of that very value, in the own clinic only', async () => {
  await createInvitation(north.desk, { name: 'Ruth Abara', recordNumber: 'N-77', birthDate: '1950-02-03' });
  await createInvitation(north.desk, { name: 'Abara, Chidi', recordNumber: 'N-770', birthDate: '1950-02-04' });
  await createInvitation(south.desk, { name: 'Ruth Abara', recordNumber: 'S-1', birthDate: '1950-02-03' });

  expect(await search(north, { name: ' ruth  ABARA ' })).toEqual(['Ruth Abara']);
  expect(await search(north, { surname: 'abara' })).toEqual(['Abara, Chidi', 'Ruth Abara']);
  expect(await search(north, { recordNumber: 'n-77' })).toEqual(['Ruth Abara']);
  expect(await search(north, { birthDate: '1950-02-03' })).toEqual(['Ruth Abara']);
  expect(await search(north, { name: 'Ruth' })).toEqual([]);
  expect(await search(north, { surname: 'Abar' })).toEqual([]);
  expect(await search(north, { recordNumber: 'S-1' })).toEqual([]);
  expect(await search(south, { recordNumber: 'N-77' })).toEqual([]);
});

test('a name moved to another patient does not open, there or in another clinic', async () => {
  const clinic = await createClinic('Moved');
  await createInvitation(clinic.desk, { name: 'First' });
  await createInvitation(clinic.desk, { name: 'Second' });
  await store.pastTheWall(
    'patient',
    `UPDATE patient SET sealed = (SELECT max(sealed) FROM patient WHERE clinic_id = '${clinic.id}') WHERE clinic_id = '${clinic.id}'`,
  );

  await expect(listInvitations(clinic.desk)).rejects.toThrow(/^The sealed patient\.sealed of row \S+ does not open$/);
});

test('words moved into another intake do not open', async () => {
  const clinic = await createClinic('Words');
  const [mine, theirs] = [await createIntake(clinic, nadia), await createIntake(clinic, samuel)];
  await store.asOwner('ALTER TABLE intake DISABLE TRIGGER written_once');
  await store.pastTheWall(
    'intake',
    `UPDATE intake SET sealed = (SELECT sealed FROM intake WHERE id = '${theirs}') WHERE id = '${mine}'`,
  );
  await store.asOwner('ALTER TABLE intake ENABLE TRIGGER written_once');

  await expect(findIntake(clinic.ana, mine)).rejects.toThrow(/^The sealed intake\.sealed of row \S+ does not open$/);
  expect((await findIntake(clinic.ana, theirs))?.answers).toEqual(samuel.answers);
});

test('a member under another clinic’s row is nobody', async () => {
  const eve = await newPerson(south);
  const token = await signIn(eve);
  await store.pastTheWall(
    'member',
    `UPDATE member SET sealed = (SELECT sealed FROM member WHERE id = '${north.ana.memberId}') WHERE id = '${eve.member.memberId}'`,
  );

  await expect(findSession(token)).rejects.toThrow(/^The sealed member\.sealed of row \S+ does not open$/);
});

test('every sealed column is known to keys:rotate', async () => {
  const { rows } = await store.asOwner(
    `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name LIKE '%sealed'`,
  );

  expect(rows.map(({ name }) => name).toSorted()).toEqual(
    sealedColumns.map(({ table, column }) => `${table}.${column}`).toSorted(),
  );
});

test('only the role of keys:rotate seals again what was written once, and it changes nothing else', async () => {
  const id = await createIntake(north, nadia);
  await changeReview(north.ana, id, { version: 1, to: null, note: 'Seen.' });
  await store.asOwner('GRANT UPDATE ON intake, note TO backstory_app, backstory_keys');
  const asKeys = (statement: string) =>
    store.asOwner(`BEGIN; SELECT set_config('role', 'backstory_keys', true),
      set_config('app.clinic_id', '${north.id}', true); ${statement}; ROLLBACK`);

  for (const table of ['intake', 'note']) {
    await expect(store.asApp(north.id, `UPDATE ${table} SET sealed = sealed || 'x'`)).rejects.toThrow(/written once/);
    await expect(asKeys(`UPDATE ${table} SET sealed = sealed || 'x'`)).resolves.toBeDefined();
    await expect(asKeys(`UPDATE ${table} SET clinic_id = '${south.id}'`)).rejects.toThrow();
    await store.asOwner('ROLLBACK');
  }
  await expect(asKeys('UPDATE intake SET sealed = sealed, age = 1')).rejects.toThrow(/written once/);
  await store.asOwner('ROLLBACK');
  await expect(asKeys('DELETE FROM note')).rejects.toThrow(/permission denied/);
  await store.asOwner('ROLLBACK');
});
