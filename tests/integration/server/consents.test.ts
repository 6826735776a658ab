import { afterAll, beforeAll, expect, test } from 'vitest';
import { formIn } from '@/lib/form/words/form-in';
import { consentVersion, consentWords } from '@/lib/intake/consent/consent-words';
import { findConsent } from '@/lib/server/consent/find-consent';
import { giveConsent } from '@/lib/server/consent/give-consent';
import { withdrawConsent } from '@/lib/server/consent/withdraw-consent';
import { findDraft, saveStep } from '@/lib/server/draft/drafts';
import { findIntake } from '@/lib/server/intake/intakes';
import { findReceipt } from '@/lib/server/intake/receipts';
import { sendDraft } from '@/lib/server/intake/submissions';
import { createInvitation } from '@/lib/server/invitation/invitations';
import { listUnsentRedFlags } from '@/lib/server/red-flag/red-flags';
import { ruth } from '@/tests/people/ruth';
import { samuel } from '@/tests/people/samuel';
import { agree, type Clinic, createClinic, createDraft, openBrowser } from './create';
import { openStore, type Store } from './open-store';

let store: Store;
let clinic: Clinic;

beforeAll(async () => {
  store = await openStore();
  clinic = await createClinic('Consent');
});
afterAll(() => store.close());

async function openForm(known = false) {
  const { id: invitationId } = await createInvitation(clinic.desk, { name: 'Ruth' });

  return openBrowser({ clinicId: clinic.id, invitationId }, { known });
}

const daughter = { answeredBy: 'child', name: 'Miriam Goldberg', version: consentVersion };
const audited = async (id: string) =>
  (
    await store.asApp(clinic.id, 'SELECT action FROM audit_event WHERE subject_id = $1::uuid ORDER BY seq', [id])
  ).rows.map(({ action }) => action);

test('no question is answered, and nothing is sent, before somebody has agreed', async () => {
  const patient = await openForm();

  expect(await findDraft(patient)).toEqual({ ok: false, problem: 'no-consent' });
  const fields = { shown: ['rf-bladder'], 'rf-bladder': ['yes'] };
  expect(await saveStep(patient, 'nerve-signs', fields)).toEqual({ ok: false, problem: 'no-consent' });
  await agree(patient);
  expect(await saveStep(patient, 'nerve-signs', fields)).toMatchObject({ ok: true });
});

test('the words, their version, the time and the typed name are kept as they were shown', async () => {
  const patient = await openForm();
  await giveConsent(patient, daughter);

  const shown = consentWords('proxy', { name: 'Consent', emergencyNumber: '911' });
  const found = await findConsent(patient);
  expect(found.ok && found.value.given).toMatchObject({
    answeredBy: 'child',
    name: 'Miriam Goldberg',
    version: consentVersion,
    language: 'en',
    words: [...shown.points, shown.agree].join('\n'),
    withdrawnAt: null,
  });
  const { rows } = await store.asApp(clinic.id, 'SELECT t::text AS row FROM consent t WHERE invitation_id = $1::uuid', [
    patient.invitationId,
  ]);
  expect(rows).toHaveLength(1);
  expect(rows[0].row).not.toContain('Miriam');
  expect(await audited(patient.invitationId)).toContain('consent.given');
});

test.each([
  [{ ...daughter, answeredBy: '' }, 'answerer'],
  [{ ...daughter, answeredBy: 'neighbour' }, 'answerer'],
  [{ ...daughter, name: '  ' }, 'name'],
  [{ ...daughter, name: 'Miriam\nGoldberg' }, 'name'],
  [{ ...daughter, name: 'M'.repeat(201) }, 'name'],
  [{ ...daughter, version: '2020-01-01.1' }, 'version'],
] as const)('%j is no consent, and is shown again as it was typed', async (signing, problem) => {
  const patient = await openForm();

  expect(await giveConsent(patient, signing)).toEqual({ ok: false, problem });
  expect(await findDraft(patient)).toEqual({ ok: false, problem: 'no-consent' });
  const found = await findConsent(patient);
  expect(found.ok && found.value).toMatchObject({ given: null, signing: { name: [signing.name] } });
});

test('before the first answer another browser agrees for itself; afterwards the form goes on as it was begun', async () => {
  const phone = await openForm();
  await agree(phone);
  const desktop = await openBrowser(phone, { known: false });
  expect(await findDraft(desktop)).toEqual({ ok: false, problem: 'no-consent' });
  await saveStep(phone, 'nerve-signs', { shown: ['rf-bladder'], 'rf-bladder': ['no'] });

  expect(await giveConsent(desktop, daughter)).toEqual({ ok: false, problem: 'begun-elsewhere' });
  expect(await findDraft(await openBrowser(phone, { known: true }))).toMatchObject({ ok: true });
});

test('the record says who answered, and holds the form in the words that they read', async () => {
  const { patient, sending } = await createDraft(clinic, ruth);
  await giveConsent(patient, daughter);
  const sent = await sendDraft(patient, { ...sending, version: sending.version + 1 });

  const intake = await findIntake(clinic.ana, sent.ok ? sent.intakeId : '');
  expect(intake?.consents.map(({ answeredBy }) => answeredBy)).toEqual(['patient', 'child']);
  expect(JSON.stringify(intake?.steps)).toBe(JSON.stringify(formIn('en', 'proxy')));
  const receipt = await findReceipt(patient);
  expect(receipt.ok && receipt.value.consent?.name).toBe('Miriam Goldberg');
});

test('taken back before sending, every answer is gone; one may begin again', async () => {
  const { patient, sending } = await createDraft(clinic, samuel);

  expect(await withdrawConsent(patient)).toEqual({ ok: true, value: 'draft' });
  expect(await withdrawConsent(patient)).toEqual({ ok: false, problem: 'no-consent' });
  expect(await sendDraft(patient, sending)).toEqual({ ok: false, problem: 'no-consent' });
  expect(await findDraft(patient)).toEqual({ ok: false, problem: 'no-consent' });
  expect((await audited(patient.invitationId)).filter((action) => action === 'consent.withdrawn')).toHaveLength(1);
  await agree(patient);
  expect(await findDraft(patient)).toMatchObject({ ok: true, value: { answers: {}, declined: [], savedSteps: [] } });
});

test('what a red flag told stays with the clinic, which sees who answered and that consent was taken back', async () => {
  const { ana, ...there } = await createClinic('Told');
  const { patient } = await createDraft({ ana, ...there });
  await giveConsent(patient, daughter);
  const fields = { shown: ['rf-saddle'], 'rf-saddle': ['yes'] };
  await saveStep(patient, 'nerve-signs', fields);
  await withdrawConsent(patient);

  const { threads } = await listUnsentRedFlags(ana);
  expect(threads.flatMap(({ tellings }) => tellings.flatMap(({ told }) => told))).toEqual([{ 'rf-saddle': 'yes' }]);
  expect(threads[0]?.consent).toMatchObject({ answeredBy: 'child', name: 'Miriam Goldberg' });
  expect(threads[0]?.consent?.withdrawnAt).toBeInstanceOf(Date);
});

test('taken back after sending, the clinic is told once, and keeps the record', async () => {
  const { patient, sending } = await createDraft(clinic, samuel);
  const sent = await sendDraft(patient, sending);
  const intakeId = sent.ok ? sent.intakeId : '';
  const stranger = await openBrowser(patient, { known: false });

  expect(await withdrawConsent(stranger)).toEqual({ ok: false, problem: 'begun-elsewhere' });
  for (const _ of [1, 2]) expect(await withdrawConsent(patient)).toEqual({ ok: true, value: 'intake' });
  const intake = await findIntake(clinic.ana, intakeId);
  expect(intake?.consents.at(-1)?.withdrawnAt).toBeInstanceOf(Date);
  expect(intake?.answers['rf-saddle']).toBe('yes');
  expect((await audited(intakeId)).filter((action) => action === 'consent.withdrawn')).toHaveLength(1);
});

test('while it is sent and taken back at once, it is either sent and then taken back, or never sent', async () => {
  for (let i = 0; i < 10; i++) {
    const { patient, sending } = await createDraft(clinic, samuel);
    const [sent, back] = await Promise.all([sendDraft(patient, sending), withdrawConsent(patient)]);

    expect(back).toEqual({ ok: true, value: sent.ok ? 'intake' : 'draft' });
  }
});

test('another clinic sees no consent, and takes none back', async () => {
  const { patient } = await createDraft(clinic, samuel);
  const other = await createClinic('Other');

  const { rows } = await store.asApp(other.id, 'SELECT FROM consent');
  expect(rows).toEqual([]);
  const { rows: own } = await store.asApp(clinic.id, 'SELECT id FROM consent WHERE invitation_id = $1::uuid', [
    patient.invitationId,
  ]);
  const insert = 'INSERT INTO consent_withdrawal (clinic_id, consent_id) VALUES ($1::uuid, $2::uuid)';
  await expect(store.asApp(other.id, insert, [clinic.id, own[0].id])).rejects.toThrow(/row-level security/);
  await expect(store.asApp(other.id, insert, [other.id, own[0].id])).rejects.toThrow(/foreign key/);
});
