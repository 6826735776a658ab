import { afterAll, beforeAll, expect, test } from 'vitest';
import { findPatients, type Sought } from '@/lib/server/inbox/find-patients';
import { addPastIntake } from '@/lib/server/intake/past-intakes';
import { createInvitation } from '@/lib/server/invitation/invitations';
import { nadia } from '@/tests/people/nadia';
import { samuel } from '@/tests/people/samuel';
import { type Clinic, createClinic } from './create';
import { openStore, type Store } from './open-store';

let store: Store;
let clinic: Clinic;
const nothing = { surname: '', recordNumber: '', birthDate: '' };

beforeAll(async () => {
  store = await openStore();
  clinic = await createClinic('Find');
  const at = new Date();
  for (const [person, patient] of [
    [samuel, { name: 'Samuel Okafor', recordNumber: 'MRN-7', birthDate: '1958-07-19' }],
    [nadia, { name: 'Okafor, Ngozi', recordNumber: 'MRN-8', birthDate: '1990-01-02' }],
  ] as const) {
    const { answers, declined } = person;
    await addPastIntake(clinic.system, { patient, answers, declined, invitedAt: at, receivedAt: at });
  }
  await createInvitation(clinic.desk, { name: 'José Ñúñez', recordNumber: 'MRN-9' });
});
afterAll(() => store.close());

async function find(sought: Partial<Sought>): Promise<string[]> {
  const found = await findPatients(clinic.ana, { ...nothing, ...sought });
  if (!found.ok) throw new Error(found.problem);

  return found.value.patients.map(({ name }) => name).sort();
}

test('a patient is found by exact surname, record number or date of birth, whatever the capitals', async () => {
  expect(await find({ surname: ' okafor' })).toEqual(['Okafor, Ngozi', 'Samuel Okafor']);
  expect(await find({ surname: 'Samuel  Okafor' })).toEqual(['Samuel Okafor']);
  expect(await find({ recordNumber: 'mrn-8' })).toEqual(['Okafor, Ngozi']);
  expect(await find({ birthDate: '1958-07-19' })).toEqual(['Samuel Okafor']);
  expect(await find({ surname: 'ÑÚÑEZ' })).toEqual(['José Ñúñez']);
  expect(await find({ surname: 'Okaf' })).toEqual([]);
  expect(await find({ surname: '%' })).toEqual([]);
});

test('all that is given must fit', async () => {
  expect(await find({ surname: 'Okafor', birthDate: '1990-01-02' })).toEqual(['Okafor, Ngozi']);
  expect(await find({ surname: 'Ñúñez', recordNumber: 'MRN-8' })).toEqual([]);
});

test('with what they sent, or that nothing was sent yet', async () => {
  const found = await findPatients(clinic.ana, { ...nothing, recordNumber: 'MRN-7' });
  expect(found).toMatchObject({ value: { patients: [{ intakes: [{ urgency: 'emergency', state: 'new' }] }] } });
  const invited = await findPatients(clinic.ana, { ...nothing, recordNumber: 'MRN-9' });
  expect(invited).toMatchObject({ value: { patients: [{ birthDate: null, intakes: [] }], more: false } });
});

test('what cannot be looked for is said, and looked for by nobody', async () => {
  expect(await findPatients(clinic.ana, nothing)).toEqual({ ok: false, problem: 'nothing-given' });
  for (const sought of [{ surname: 'x'.repeat(201) }, { birthDate: '1958-02-31' }, { recordNumber: 'a\nb' }]) {
    expect(await findPatients(clinic.ana, { ...nothing, ...sought })).toEqual({ ok: false, problem: 'unreadable' });
  }
});

test('a search is a line of the trail with how many, and without what was looked for', async () => {
  const { rows } = await store.asApp(
    clinic.id,
    `SELECT subject_id, route, count FROM audit_event WHERE action = 'patients.searched' ORDER BY seq LIMIT 2`,
  );
  expect(rows).toEqual([
    { subject_id: null, route: null, count: 2 },
    { subject_id: null, route: null, count: 1 },
  ]);
});
