import { afterAll, beforeAll, expect, test } from 'vitest';
import { formVersion, steps } from '@/lib/form/form';
import { withdrawConsent } from '@/lib/server/consent/withdraw-consent';
import { findIntake } from '@/lib/server/intake/intakes';
import { sendDraft } from '@/lib/server/intake/submissions';
import { changeReview } from '@/lib/server/review/reviews';
import { nadia } from '@/tests/people/nadia';
import { type Clinic, createClinic, createDraft, createIntake } from './create';
import { openStore, type Store } from './open-store';

const tables = ['intake', 'evaluation', 'form_text', 'note', 'audit_event', 'consent', 'consent_withdrawal'] as const;
const columnOf = {
  intake: 'age = 1',
  evaluation: `urgency = 'routine'`,
  form_text: `language = 'xx'`,
  note: `author_id = NULL`,
  audit_event: `action = ''`,
  consent: `words = ''`,
  consent_withdrawal: 'withdrawn_at = now()',
};

let store: Store;
let clinic: Clinic;
let intakeId: string;

beforeAll(async () => {
  store = await openStore();
  clinic = await createClinic('Once');
  intakeId = await createIntake(clinic, nadia);
  await changeReview(clinic.ana, intakeId, { version: 1, to: null, note: 'Seen.' });
  const { patient, sending } = await createDraft(clinic, nadia);
  await sendDraft(patient, sending);
  await withdrawConsent(patient);
  // Even a role that was granted too much must not get by the triggers.
  await store.asOwner(`GRANT UPDATE, DELETE ON ${tables.join(', ')} TO backstory_app`);
});
afterAll(() => store.close());

test.each(tables)('%s is never changed', async (table) => {
  await expect(store.asApp(clinic.id, `UPDATE ${table} SET ${columnOf[table]}`)).rejects.toThrow(/written once/);
});

test.each(tables)('%s is never deleted', async (table) => {
  await expect(store.asApp(clinic.id, `DELETE FROM ${table}`)).rejects.toThrow(/written once/);
});

test.each(tables)('%s is never emptied, not even by its owner', async (table) => {
  await expect(store.asOwner(`TRUNCATE ${table} CASCADE`)).rejects.toThrow(/written once/);
});

test('the questions are kept as the patient read them, in their order', async () => {
  const intake = await findIntake(clinic.ana, intakeId);

  expect(intake?.formVersion).toBe(formVersion);
  expect(JSON.stringify(intake?.steps)).toBe(JSON.stringify(steps));
});
