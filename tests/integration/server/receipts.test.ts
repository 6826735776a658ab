import { afterAll, beforeAll, expect, test } from 'vitest';
import { findIntake } from '@/lib/server/intake/intakes';
import { findReceipt } from '@/lib/server/intake/receipts';
import { sendDraft } from '@/lib/server/intake/submissions';
import { changeReview } from '@/lib/server/review/reviews';
import { samuel } from '@/tests/people/samuel';
import { type Clinic, createClinic, createDraft } from './create';
import { openStore, type Store } from './open-store';

let store: Store;
let clinic: Clinic;

beforeAll(async () => {
  store = await openStore();
  clinic = await createClinic('Receipts');
});
afterAll(() => store.close());

test('a receipt says when a clinician first opened it, when it was reviewed, and nothing else of the review', async () => {
  const { patient, sending } = await createDraft(clinic, samuel);
  const sent = await sendDraft(patient, sending);
  const intakeId = sent.ok ? sent.intakeId : '';
  const receipt = async () => {
    const found = await findReceipt(patient);
    return found.ok ? found.value : undefined;
  };
  const fields = Object.keys((await receipt()) ?? {});
  expect(await receipt()).toMatchObject({ openedAt: null, reviewedAt: null });

  await findIntake(clinic.ana, intakeId);
  const opened = (await receipt())?.openedAt;
  expect(opened).toBeInstanceOf(Date);
  await findIntake(clinic.ana, intakeId);
  expect(await receipt()).toMatchObject({ openedAt: opened, reviewedAt: null });

  await changeReview(clinic.ana, intakeId, { version: 1, to: 'reviewed', note: 'Rheumatology asked.' });
  const reviewed = (await receipt())?.reviewedAt;
  expect(reviewed).toBeInstanceOf(Date);
  await changeReview(clinic.ana, intakeId, { version: 2, to: 'closed', note: '' });
  expect(await receipt()).toMatchObject({ openedAt: opened, reviewedAt: reviewed });

  await changeReview(clinic.ana, intakeId, { version: 3, to: 'reopened', note: '' });
  expect(await receipt()).toMatchObject({ openedAt: opened, reviewedAt: null });
  expect(Object.keys((await receipt()) ?? {})).toEqual(fields);
  expect(JSON.stringify(await receipt())).not.toContain('Rheumatology');
});

test('a copy that is taken away as a file stands in the trail, as the patient’s', async () => {
  const { patient, sending } = await createDraft(clinic, samuel);
  const sent = await sendDraft(patient, sending);
  await findReceipt(patient, { exportedBy: 'GET /intake/sent/copy.pdf' });
  const { rows } = await store.asApp(
    clinic.id,
    "SELECT actor_kind, subject_id, route FROM audit_event WHERE action = 'intake.exported'",
  );

  expect(rows).toEqual([
    { actor_kind: 'patient', subject_id: sent.ok ? sent.intakeId : '', route: 'GET /intake/sent/copy.pdf' },
  ]);
});

test('when it was first opened is written once', async () => {
  const { patient, sending } = await createDraft(clinic, samuel);
  const sent = await sendDraft(patient, sending);
  await findIntake(clinic.ana, sent.ok ? sent.intakeId : '');

  await expect(store.asApp(clinic.id, 'UPDATE review SET opened_at = now() + interval $$1 day$$')).rejects.toThrow(
    /written once/,
  );
});

test('opening an intake is no change of its review', async () => {
  const { patient, sending } = await createDraft(clinic, samuel);
  const sent = await sendDraft(patient, sending);
  const intakeId = sent.ok ? sent.intakeId : '';

  const first = await findIntake(clinic.ana, intakeId);

  expect((await findIntake(clinic.ana, intakeId))?.review).toEqual(first?.review);
});
