import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answers } from '@/lib/form/answers';
import { markSafetyShown } from '@/lib/server/draft/drafts';
import { findIntake } from '@/lib/server/intake/intakes';
import { addPastIntake } from '@/lib/server/intake/past-intakes';
import { sendDraft } from '@/lib/server/intake/submissions';
import { findPatient } from '@/lib/server/patient/find-patient';
import { amina } from '@/tests/people/amina';
import { leila } from '@/tests/people/leila';
import { samuel } from '@/tests/people/samuel';
import { type Clinic, createClinic, createDraft } from './create';
import { openStore, type Store } from './open-store';

let store: Store;
let clinic: Clinic;
let first: string;
let second: string;
let patientId: string;

const worse: Answers = { ...amina.answers, 'peg-p': 9, 'peg-e': 9, 'peg-g': 9 };

async function sendIn(answers: Answers, day: string, again?: string): Promise<string> {
  const receivedAt = new Date(`${day}T15:00:00Z`);
  const outcome = await addPastIntake(clinic.system, {
    patient: { name: amina.name, recordNumber: 'R-9', birthDate: amina.dob, phone: '+1 312 555 0100' },
    answers,
    declined: [],
    answered: amina.answered,
    invitedAt: receivedAt,
    receivedAt,
    visitAt: new Date(`${day}T20:00:00Z`),
    again: again ? { intakeId: again, stillRight: [] } : undefined,
  });
  if (!outcome.ok) throw new Error(outcome.problem);

  return outcome.intakeId;
}

beforeAll(async () => {
  store = await openStore();
  clinic = await createClinic('Over time');
  first = await sendIn(worse, '2026-05-01');
  second = await sendIn(amina.answers, '2026-11-01', first);
  patientId = (await findIntake(clinic.ana, second))?.patient.id ?? '';
});
afterAll(() => store.close());

const trail = async (of: Clinic) =>
  (await store.asApp(of.id, `SELECT actor_id, subject_id FROM audit_event WHERE action = 'patient.read' ORDER BY seq`))
    .rows;

describe('a patient over time', () => {
  test('has every intake, the newest first, whole as it was sent', async () => {
    const patient = await findPatient(clinic.ana, patientId);

    expect(patient).toMatchObject({ name: amina.name, recordNumber: 'R-9', birthDate: amina.dob, more: false });
    expect(patient?.intakes.map(({ id }) => id)).toEqual([second, first]);
    expect(patient?.intakes.map(({ answers }) => answers['peg-p'])).toEqual([6, 9]);
    expect(patient?.intakes[0]).toMatchObject({ answeredBy: 'patient', language: 'en', consentWithdrawn: false });
    expect(patient?.intakes[0]?.answers.goals).toBe(amina.answers.goals);
  });

  test('is a line of the audit trail, about the patient', async () => {
    const before = (await trail(clinic)).length;
    await findPatient(clinic.ana, patientId);

    expect((await trail(clinic)).slice(before)).toEqual([{ actor_id: clinic.ana.memberId, subject_id: patientId }]);
  });

  test('is not there for another clinic, nor is a line of it', async () => {
    const other = await createClinic('Elsewhere');

    expect(await findPatient(other.ana, patientId)).toBeNull();
    expect(await findPatient(clinic.ana, '01990000-0000-7000-8000-000000000000')).toBeNull();
    expect(await trail(other)).toEqual([]);
  });
});

describe('an intake knows the one before', () => {
  test('of the same patient only', async () => {
    expect((await findIntake(clinic.ana, second))?.last).toMatchObject({ id: first, answers: { 'peg-p': 9 } });
    expect((await findIntake(clinic.ana, first))?.last).toBeNull();
  });

  test('but not where consent to that was taken back', async () => {
    const third = await sendIn(amina.answers, '2026-11-20', second);
    await store.asApp(
      clinic.id,
      `INSERT INTO consent_withdrawal (clinic_id, consent_id)
       SELECT c.clinic_id, c.id FROM consent c JOIN intake i ON i.invitation_id = c.invitation_id WHERE i.id = $1::uuid`,
      [second],
    );

    expect((await findIntake(clinic.ana, third))?.last).toBeNull();
    expect((await findPatient(clinic.ana, patientId))?.intakes[1]).toMatchObject({
      id: second,
      consentWithdrawn: true,
    });
  });

  test('and the words of the form are the clinic’s, whatever language it was answered in', async () => {
    const at = new Date('2026-11-02T15:00:00Z');
    const { name, answers, declined } = leila;
    const spanish = { patient: { name }, answers, declined, language: 'es', invitedAt: at, receivedAt: at } as const;
    const sent = await addPastIntake(clinic.system, spanish);
    const intake = await findIntake(clinic.ana, sent.ok ? sent.intakeId : '');
    const over = await findPatient(clinic.ana, intake?.patient.id ?? '');

    expect(over?.intakes[0]?.steps.map(({ title }) => title)).toEqual(intake?.steps.map(({ title }) => title));
    expect(over?.intakes[0]?.language).toBe('es');
    expect(over?.intakes[0]?.steps[0]?.title).toBe('First, your safety');
  });
});

test('the face sheet knows who they are, when they come, and how to reach them', async () => {
  expect(await findIntake(clinic.ana, second)).toMatchObject({
    patient: { birthDate: amina.dob, phone: '+1 312 555 0100' },
  });
  expect((await findIntake(clinic.ana, first))?.visitAt).toEqual(new Date('2026-05-01T20:00:00Z'));
});

test('that the safety screen was shown outlives the draft', async () => {
  const { patient, sending } = await createDraft(clinic, samuel);
  await markSafetyShown(patient);
  const sent = await sendDraft(patient, sending);

  expect(await findIntake(clinic.ana, sent.ok ? sent.intakeId : '')).toMatchObject({ safetyShownFor: ['E1'] });
  expect(await findIntake(clinic.ana, first)).toMatchObject({ safetyShownFor: [] });
});
