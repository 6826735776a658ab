import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { PatientActor } from '@/lib/server/actor';
import { findDraft, saveStep } from '@/lib/server/draft/drafts';
import { beginBySecret, beginOnTablet } from '@/lib/server/invitation/begin-session';
import { handOver } from '@/lib/server/invitation/hand-over';
import { createInvitation, type NewInvitation, revokeInvitation } from '@/lib/server/invitation/invitations';
import { checkBirthDate, findBirthDateCheck } from '@/lib/server/patient/birth-date-check';
import { agree, type Clinic, createClinic } from './create';
import { openStore, type Store } from './open-store';

let store: Store;
let clinic: Clinic;
let invitation: NewInvitation;

beforeAll(async () => {
  store = await openStore();
  clinic = await createClinic('Hand over');
});
afterAll(() => store.close());
beforeEach(async () => {
  invitation = await createInvitation(clinic.desk, { name: 'Nadia' });
});

const dob = { 'dob.day': ['4'], 'dob.month': ['3'], 'dob.year': ['1960'], shown: ['dob'] };

/** The tablet, with a first answer given on it. */
async function onTablet(fields: Record<string, string[]>, step: 'about-you' | 'impact'): Promise<PatientActor> {
  const begun = await beginOnTablet(clinic.desk, invitation.id);
  if (!begun.ok) throw new Error(begun.problem);
  await agree(begun.value.patient);
  await saveStep(begun.value.patient, step, fields);

  return begun.value.patient;
}

const phone = (secret: { token: string } | { code: string }) =>
  beginBySecret(secret, { onTablet: false, before: undefined });

async function handed(tablet: PatientActor) {
  const outcome = await handOver(tablet);
  if (!outcome) throw new Error('No tablet.');

  return outcome;
}

test('the phone gives the date of birth, as any second browser, and goes on with what was answered', async () => {
  const { token } = await handed(await onTablet(dob, 'about-you'));
  const begun = await phone({ token });
  if (!begun.ok) throw new Error(begun.problem);
  const { patient } = begun.value;

  expect(patient.onTablet).toBe(false);
  expect(await findDraft(patient)).toEqual({ ok: false, problem: 'begun-elsewhere' });
  expect(await checkBirthDate(patient, '1960-03-05')).toBe('wrong');
  expect(await checkBirthDate(patient, '1960-03-04')).toBe('right');
  expect(await findDraft(patient)).toMatchObject({ ok: true, value: { answers: { dob: '1960-03-04' } } });
});

test('where no date of birth is known to anybody, the tablet vouches for its phone, and for no other', async () => {
  const goals = 'Lift my granddaughter';
  const { token } = await handed(await onTablet({ shown: ['goals'], goals: [goals] }, 'impact'));
  const begun = await phone({ token });
  const stranger = await phone({ token: invitation.token });
  if (!begun.ok || !stranger.ok) throw new Error('Closed.');

  expect(await findDraft(begun.value.patient)).toMatchObject({ ok: true, value: { answers: { goals } } });
  expect(await findBirthDateCheck(stranger.value.patient)).toMatchObject({ ask: 'no-date' });
});

test('a tablet that may not see the answers itself vouches for nobody', async () => {
  const first = await phone({ token: invitation.token });
  if (!first.ok) throw new Error(first.problem);
  await agree(first.value.patient);
  await saveStep(first.value.patient, 'impact', { shown: ['goals'], goals: ['Walk'] });
  const { token } = await handed(await onTablet({}, 'impact'));
  const begun = await phone({ token });
  if (!begun.ok) throw new Error(begun.problem);

  expect(await findDraft(begun.value.patient)).toEqual({ ok: false, problem: 'begun-elsewhere' });
});

test('it works once, by link or by code, even at the same moment', async () => {
  const { token, code } = await handed(await onTablet(dob, 'about-you'));
  const both = await Promise.all([phone({ token }), phone({ code }), phone({ token })]);

  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await phone({ code })).toEqual({ ok: false, problem: 'expired' });
});

test('it works for five minutes, and not once the invitation was taken back', async () => {
  const tablet = await onTablet(dob, 'about-you');
  const late = await handed(tablet);
  const inVain = await handed(tablet);
  await store.pastTheWall(
    'hand_over',
    `UPDATE hand_over SET expires_at = expires_at - interval '5 minutes' WHERE expires_at = (SELECT min(expires_at) FROM hand_over WHERE used_at IS NULL AND invitation_id = '${invitation.id}')`,
  );
  expect(await phone(late)).toEqual({ ok: false, problem: 'expired' });

  await revokeInvitation(clinic.desk, invitation.id);
  expect(await phone(inVain)).toEqual({ ok: false, problem: 'revoked' });
});

test('nobody hands over from their own phone', async () => {
  const begun = await phone({ token: invitation.token });
  if (!begun.ok) throw new Error(begun.problem);

  expect(await handOver(begun.value.patient)).toBeNull();
});
