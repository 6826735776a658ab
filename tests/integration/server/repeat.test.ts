import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answers } from '@/lib/form/answers';
import { toFields } from '@/lib/form/to-fields';
import { contradictionsIn } from '@/lib/intake/contradictions/contradictions';
import { withdrawConsent } from '@/lib/server/consent/withdraw-consent';
import { findDraft } from '@/lib/server/draft/drafts';
import { keepBoth } from '@/lib/server/draft/keep-both';
import { confirmOffer, findOffers } from '@/lib/server/earlier/offers';
import { findIntake } from '@/lib/server/intake/intakes';
import { sendDraft } from '@/lib/server/intake/submissions';
import { createInvitation } from '@/lib/server/invitation/invitations';
import { inviteAgain } from '@/lib/server/invitation/invite-again';
import { amina } from '@/tests/people/amina';
import { olga } from '@/tests/people/olga';
import { agree, type Clinic, createClinic, createDraft, createIntake, openBrowser } from './create';
import { openStore, type Store } from './open-store';
import { savePage } from './save-page';

let store: Store;
let clinic: Clinic;

beforeAll(async () => {
  store = await openStore();
  clinic = await createClinic('Again');
});
afterAll(() => store.close());

const { dob, 'spa-known': known, family, history, ...others } = amina.answers;

async function invitationOf(intakeId: string): Promise<string> {
  const sql = 'SELECT invitation_id FROM intake WHERE id = $1::uuid';

  return (await store.asApp(clinic.id, sql, [intakeId])).rows[0].invitation_id;
}

/** The form of somebody invited again, filled in as far as given, but for what may be offered. */
async function comeBack(first: string, answers: Answers) {
  const made = await inviteAgain(clinic.desk, await invitationOf(first));
  const patient = await openBrowser({ clinicId: clinic.id, invitationId: made?.id ?? '' }, { known: true });
  await agree(patient, amina.name);
  for (const step of ['about-you', 'timeline'] as const) {
    const fields = { ...toFields(step, answers, []), shown: Object.keys(answers) };
    expect(await savePage(patient, step, fields)).toMatchObject({ ok: true });
  }

  return patient;
}

async function offered(patient: Awaited<ReturnType<typeof comeBack>>): Promise<string[]> {
  const draft = await findDraft(patient);
  if (!draft.ok) throw new Error(draft.problem);
  const pages = [
    await findOffers(patient, draft.value, 'other-signs'),
    await findOffers(patient, draft.value, 'medical-history'),
  ];

  return pages.flat().map(({ question }) => question);
}

test('who comes back is offered what seldom changes, and nothing is taken over until it is confirmed', async () => {
  const first = await createIntake(clinic, amina, new Date('2026-05-03T15:00:00Z'));
  const patient = await comeBack(first, { ...others, dob });

  expect(await offered(patient)).toEqual(['spa-known', 'family', 'history']);
  const before = await findDraft(patient);
  expect(before.ok && before.value.answers).not.toHaveProperty('history');
  expect(await confirmOffer(patient, 'history')).toBe('medical-history');
  expect(await confirmOffer(patient, 'history')).toBeNull();
  for (const never of ['rf-cancer', 'am-stiff', 'dob', 'nothing'])
    expect(await confirmOffer(patient, never)).toBeNull();
  expect(await offered(patient)).toEqual(['spa-known', 'family']);
  const after = await findDraft(patient);
  expect(after.ok && after.value).toMatchObject({ answers: { history }, standing: { history: { from: first } } });
});

test('a confirmation is kept with the record, and falls with another answer', async () => {
  const first = await createIntake(clinic, amina, new Date('2026-05-03T15:00:00Z'));
  const patient = await comeBack(first, { ...others, dob });
  for (const question of ['spa-known', 'family', 'history']) await confirmOffer(patient, question);
  for (const { id } of await everyStep()) {
    const all = { ...others, dob, 'spa-known': known, family: ['psoriasis'] as const, history } as unknown as Answers;
    const fields = { ...toFields(id, all, []), shown: Object.keys(all) };
    await savePage(patient, id, fields);
  }
  const draft = await findDraft(patient);
  const { submissionKey: key = '', version = 0 } = draft.ok ? draft.value : {};
  const sent = await sendDraft(patient, { key, version });

  const intake = await findIntake(clinic.ana, sent.ok ? sent.intakeId : '');
  expect(Object.keys(intake?.confirmed ?? {}).sort()).toEqual(['history', 'spa-known']);
  expect(intake?.confirmed.history).toMatchObject({ from: first, firstSaidAt: '2026-05-03T15:00:00.000Z' });
});

async function everyStep() {
  return (await import('@/lib/form/form')).steps;
}

test('a link alone opens nothing of last time: the right date of birth does, and five wrong ones end it', async () => {
  const first = await createIntake(clinic, amina);
  const patient = await comeBack(first, others);
  expect(await offered(patient)).toEqual([]);
  expect(await confirmOffer(patient, 'history')).toBeNull();

  const give = (day: string) =>
    savePage(patient, 'about-you', { ...toFields('about-you', { dob: day }, []), shown: ['dob'] });
  for (const day of ['20', '21', '22', '23', '24']) {
    await give(`1990-01-${day}`);
    expect(await offered(patient)).toEqual([]);
  }
  await give(amina.dob);
  expect(await offered(patient)).toEqual([]);
  expect(await confirmOffer(patient, 'history')).toBeNull();
});

test('the date is the clinic’s, where the clinic has one', async () => {
  const { patient, sending } = await createDraft(clinic, amina);
  await sendDraft(patient, sending);
  const made = await inviteAgain(clinic.desk, patient.invitationId);
  const sql = 'SELECT patient_id FROM invitation WHERE id = $1::uuid';
  const ids = await Promise.all(
    [patient.invitationId, made?.id].map(async (id) => (await store.asApp(clinic.id, sql, [id])).rows[0].patient_id),
  );
  expect(ids[0]).toBe(ids[1]);
});

test('nothing is offered to anybody else, at another clinic, or once consent was taken back', async () => {
  const { patient, sending } = await createDraft(clinic, amina);
  const sent = await sendDraft(patient, sending);
  const first = sent.ok ? sent.intakeId : '';
  const { id: invitationId } = await createInvitation(clinic.desk, { name: amina.name, birthDate: amina.dob });
  const namesake = await openBrowser({ clinicId: clinic.id, invitationId }, { known: true });
  await agree(namesake);
  await savePage(namesake, 'about-you', { ...toFields('about-you', { dob: amina.dob }, []), shown: ['dob'] });
  expect(await offered(namesake)).toEqual([]);

  const other = await createClinic('Elsewhere');
  expect(await inviteAgain(other.desk, patient.invitationId)).toBeNull();

  const back = await comeBack(first, { ...others, dob });
  expect(await offered(back)).not.toEqual([]);
  await withdrawConsent(patient);
  expect(await offered(back)).toEqual([]);
});

test('answers that do not fit are kept once the patient says so, as they stood', async () => {
  const { patient } = await createDraft(clinic, olga);
  const draft = await findDraft(patient);
  if (!draft.ok) throw new Error(draft.problem);
  const [one] = contradictionsIn(olga.answers, draft.value.today);
  const named = { questions: one?.questions.join(' ') ?? '', answers: one?.answers ?? '' };

  expect(await keepBoth(patient, { ...named, answers: '[]' })).toBe(false);
  expect(await keepBoth(patient, { ...named, questions: 'goals' })).toBe(false);
  expect(await keepBoth(patient, named)).toBe(true);
  const now = await findDraft(patient);
  const { submissionKey: key = '', version = 0 } = now.ok ? now.value : {};
  const sent = await sendDraft(patient, { key, version });
  const intake = await findIntake(clinic.ana, sent.ok ? sent.intakeId : '');
  expect(intake?.kept.map(({ id }) => id)).toEqual([one?.id]);
  expect(intake?.evaluation.contradictions.map(({ id }) => id)).toContain(one?.id);
});
