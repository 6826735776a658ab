import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PatientActor } from '@/lib/server/actor';
import { findDraft, saveStep } from '@/lib/server/draft/drafts';
import { findReceipt } from '@/lib/server/intake/receipts';
import { sendDraft } from '@/lib/server/intake/submissions';
import { beginBySecret, beginOnTablet } from '@/lib/server/invitation/begin-session';
import {
  createInvitation,
  listInvitations,
  type NewInvitation,
  revokeInvitation,
} from '@/lib/server/invitation/invitations';
import { resendInvitation } from '@/lib/server/invitation/resend-invitation';
import { checkBirthDate, findBirthDateCheck } from '@/lib/server/patient/birth-date-check';
import { nadia } from '@/tests/people/nadia';
import { agree, type Clinic, createClinic, createDraft, openBrowser } from './create';
import { openStore, type Store } from './open-store';

let store: Store;
let clinic: Clinic;
let invitation: NewInvitation;

beforeAll(async () => {
  store = await openStore();
  clinic = await createClinic('Ways in');
});
afterAll(() => store.close());
beforeEach(async () => {
  invitation = await createInvitation(clinic.desk, { name: 'Nadia' });
});

const dob = { 'dob.day': ['4'], 'dob.month': ['3'], 'dob.year': ['1960'] };
const right = '1960-03-04';
const wrong = '1960-03-05';

/** Opens the invitation in a browser that has never seen it, or that carries what it was given before. */
async function open({ token }: { token: string }, before?: string) {
  const begun = await beginBySecret({ token }, { onTablet: false, before });
  if (!begun.ok) throw new Error(begun.problem);

  return begun.value;
}

async function beginForm(fields: Record<string, string[]> = { ...dob, shown: ['dob'] }): Promise<PatientActor> {
  const { patient } = await open(invitation);
  await agree(patient);
  expect(await saveStep(patient, 'about-you', fields)).toMatchObject({ ok: true });

  return patient;
}

const stateInList = async (id = invitation.id) =>
  (await listInvitations(clinic.desk)).find((row) => row.id === id)?.state;
const audited = async (id = invitation.id) =>
  (
    await store.asApp(clinic.id, 'SELECT action FROM audit_event WHERE subject_id = $1::uuid ORDER BY seq', [id])
  ).rows.map(({ action }) => action);

describe('another browser', () => {
  test('may begin while nothing was answered; the first to answer is the one that goes on', async () => {
    const [phone, desktop] = [await open(invitation), await open(invitation)];
    await agree(desktop.patient);
    expect(await findDraft(desktop.patient)).toMatchObject({ ok: true });
    // Whoever sits at another browser has agreed to nothing yet.
    expect(await findDraft(phone.patient)).toEqual({ ok: false, problem: 'no-consent' });
    await agree(phone.patient);
    expect(await findDraft(phone.patient)).toMatchObject({ ok: true });

    await saveStep(phone.patient, 'about-you', { ...dob, shown: ['dob'] });

    expect(await findDraft(phone.patient)).toMatchObject({ ok: true, value: { answers: { dob: right } } });
    expect(await findDraft(desktop.patient)).toEqual({ ok: false, problem: 'begun-elsewhere' });
  });

  test('neither reads, changes nor sends what was answered', async () => {
    const first = await beginForm();
    const { patient } = await open(invitation);

    const draft = await findDraft(first);
    const value = draft.ok ? draft.value : undefined;
    expect(await findDraft(patient)).toEqual({ ok: false, problem: 'begun-elsewhere' });
    expect(await saveStep(patient, 'about-you', { shown: ['sex-birth'], 'sex-birth': ['male'] })).toEqual({
      ok: false,
      problem: 'begun-elsewhere',
    });
    expect(await sendDraft(patient, { key: String(value?.submissionKey), version: Number(value?.version) })).toEqual({
      ok: false,
      problem: 'begun-elsewhere',
    });
    expect(await findDraft(first)).toEqual(draft);
  });

  test('even what could not be taken yet counts as an answer', async () => {
    await beginForm({ shown: ['dob'], 'dob.day': ['31'], 'dob.month': ['2'], 'dob.year': ['1960'] });
    const { patient } = await open(invitation);

    expect(await findDraft(patient)).toEqual({ ok: false, problem: 'begun-elsewhere' });
  });

  test('goes on once it has given the date of birth that was answered', async () => {
    await beginForm();
    const { patient } = await open(invitation);
    expect(await findBirthDateCheck(patient)).toMatchObject({ ask: 'date', triesLeft: 5 });

    expect(await checkBirthDate(patient, wrong)).toBe('wrong');
    expect(await findDraft(patient)).toEqual({ ok: false, problem: 'begun-elsewhere' });
    expect(await checkBirthDate(patient, right)).toBe('right');
    expect(await findDraft(patient)).toMatchObject({ ok: true, value: { answers: { dob: right } } });
    expect(await audited()).toEqual(
      expect.arrayContaining(['invitation.birth-date-wrong', 'invitation.birth-date-right']),
    );
  });

  test('is asked for the date that the clinic has, whatever was answered', async () => {
    invitation = await createInvitation(clinic.desk, { name: 'Nadia', birthDate: '1961-01-01' });
    await beginForm();
    const { patient } = await open(invitation);

    expect(await checkBirthDate(patient, right)).toBe('wrong');
    expect(await checkBirthDate(patient, '1961-01-01')).toBe('right');
  });

  test('is known again by what it carries, together with the link and never without', async () => {
    const { patient, token } = await open(invitation);
    await agree(patient);
    await saveStep(patient, 'about-you', { ...dob, shown: ['dob'] });
    const other = await createInvitation(clinic.desk, { name: 'Somebody else' });
    const { patient: stranger } = await open(other);
    await agree(stranger);
    await saveStep(stranger, 'about-you', { ...dob, shown: ['dob'] });

    expect(await findDraft((await open(invitation, token)).patient)).toMatchObject({ ok: true });
    expect(await findDraft((await open(other, token)).patient)).toEqual({ ok: false, problem: 'begun-elsewhere' });
  });
});

describe('five wrong dates', () => {
  async function lock(): Promise<PatientActor> {
    const { patient } = await open(invitation);
    for (let tries = 1; tries < 5; tries += 1) expect(await checkBirthDate(patient, wrong)).toBe('wrong');
    expect(await checkBirthDate(patient, wrong)).toBe('locked');

    return patient;
  }

  test('lock the invitation for every other browser, which the front desk sees', async () => {
    const first = await beginForm();
    const patient = await lock();

    expect(await checkBirthDate(patient, right)).toBe('locked');
    expect(await checkBirthDate((await open(invitation)).patient, right)).toBe('locked');
    expect(await findBirthDateCheck(patient)).toMatchObject({ ask: 'locked', triesLeft: 0 });
    expect(await stateInList()).toBe('locked');
    expect((await audited()).filter((action) => action === 'invitation.locked')).toHaveLength(1);
    expect(await saveStep(first, 'about-you', { ...dob, shown: ['dob'] })).toMatchObject({ ok: true });
  });

  test('are five, however many come at once', async () => {
    await beginForm();
    const browsers = await Promise.all(Array.from({ length: 12 }, () => open(invitation)));

    const outcomes = await Promise.all(browsers.map(({ patient }) => checkBirthDate(patient, wrong)));

    expect(outcomes.filter((outcome) => outcome === 'wrong')).toHaveLength(4);
    expect(await audited()).toEqual(expect.arrayContaining(['invitation.locked']));
    expect((await audited()).filter((action) => action === 'invitation.birth-date-wrong')).toHaveLength(5);
  });

  test('end with a new link, and the date is asked again', async () => {
    await beginForm();
    await lock();

    const again = await resendInvitation(clinic.desk, invitation.id);

    expect(await stateInList()).toBe('started');
    const { patient } = await open(again.ok ? again.value : invitation);
    expect(await findDraft(patient)).toEqual({ ok: false, problem: 'begun-elsewhere' });
    expect(await checkBirthDate(patient, right)).toBe('right');
  });

  test('are not taken back by a right one', async () => {
    await beginForm();
    const { patient } = await open(invitation);
    for (let tries = 0; tries < 4; tries += 1) await checkBirthDate(patient, wrong);
    expect(await checkBirthDate(patient, right)).toBe('right');

    expect(await checkBirthDate((await open(invitation)).patient, wrong)).toBe('locked');
  });
});

describe('where no date of birth is known', () => {
  beforeEach(() => beginForm({ shown: ['sex-birth'], 'sex-birth': ['female'] }));

  test('another browser is shown nothing, and no date is a guess', async () => {
    const { patient } = await open(invitation);

    expect(await findBirthDateCheck(patient)).toMatchObject({ ask: 'no-date' });
    expect(await checkBirthDate(patient, right)).toBe('no-date');
    expect(await findBirthDateCheck(patient)).toMatchObject({ ask: 'no-date', triesLeft: 5 });
    expect(await findDraft(patient)).toEqual({ ok: false, problem: 'begun-elsewhere' });
  });

  test('a new link carries on, in the one browser that opens it first', async () => {
    const again = await resendInvitation(clinic.desk, invitation.id);
    const link = again.ok ? again.value : invitation;

    expect(await findDraft((await open(link)).patient)).toMatchObject({
      ok: true,
      value: { answers: { 'sex-birth': 'female' } },
    });
    expect(await findDraft((await open(link)).patient)).toEqual({ ok: false, problem: 'begun-elsewhere' });
  });

  test('a new link asks for the date that the front desk has added', async () => {
    const again = await resendInvitation(clinic.desk, invitation.id, { birthDate: right });
    const { patient } = await open(again.ok ? again.value : invitation);

    expect(await findDraft(patient)).toEqual({ ok: false, problem: 'begun-elsewhere' });
    expect(await checkBirthDate(patient, right)).toBe('right');
  });
});

describe('a new link', () => {
  test('kills the old link and code at once, keeps what was answered, and is written down', async () => {
    const first = await beginForm();

    const again = await resendInvitation(clinic.desk, invitation.id);

    const { token, code } = invitation;
    for (const secret of [{ token }, { code }]) {
      expect(await beginBySecret(secret, { onTablet: false, before: undefined })).toEqual({
        ok: false,
        problem: 'unknown',
      });
    }
    const fresh = again.ok ? again.value : invitation;
    expect(await beginBySecret({ code: fresh.code }, { onTablet: false, before: undefined })).toMatchObject({
      ok: true,
    });
    expect(await findDraft(first)).toMatchObject({ ok: true });
    expect(await audited()).toContain('invitation.resent');
  });

  test('opens an invitation that had run out', async () => {
    const old = await createInvitation(clinic.desk, { name: 'Late' }, new Date('2026-01-01'));
    expect(await beginBySecret(old, { onTablet: false, before: undefined })).toMatchObject({ problem: 'expired' });

    const again = await resendInvitation(clinic.desk, old.id);

    expect(await beginBySecret(again.ok ? again.value : old, { onTablet: false, before: undefined })).toMatchObject({
      ok: true,
    });
  });

  test('ends what strangers had opened by the old one', async () => {
    await beginForm();
    const { patient } = await open(invitation);
    await resendInvitation(clinic.desk, invitation.id);

    const { rows } = await store.asApp(
      clinic.id,
      'SELECT expires_at <= now() AS ended FROM patient_session WHERE id = $1::uuid',
      [patient.sessionId],
    );
    expect(rows).toEqual([{ ended: true }]);
  });

  test('is not made for what was sent, taken back, or is another clinic’s', async () => {
    const { patient, sending } = await createDraft(clinic, nadia);
    await sendDraft(patient, sending);
    expect(await resendInvitation(clinic.desk, patient.invitationId)).toEqual({ ok: false, problem: 'already-sent' });

    await revokeInvitation(clinic.desk, invitation.id);
    expect(await resendInvitation(clinic.desk, invitation.id)).toEqual({ ok: false, problem: 'revoked' });

    const south = await createClinic('Elsewhere');
    expect(await resendInvitation(south.desk, invitation.id)).toEqual({ ok: false, problem: 'not-found' });
    expect(await beginOnTablet(south.desk, invitation.id)).toEqual({ ok: false, problem: 'not-found' });
  });

  test.each([
    `UPDATE invitation SET wrong_dates = 0 WHERE wrong_dates > 0`,
    `UPDATE invitation SET carries_on = true`,
    `UPDATE invitation SET expires_at = now() + interval '9 years', token_hash = '\\x01', code_hash = '\\x02'`,
  ])('is the only way to: %s', async (statement) => {
    await beginForm();
    await checkBirthDate((await open(invitation)).patient, wrong);

    await expect(store.asApp(clinic.id, statement)).rejects.toThrow(/permission denied/);
  });
});

describe('after sending', () => {
  test('another browser learns that it arrived and no more, until it gives the date of birth', async () => {
    const { patient: first, sending } = await createDraft(clinic, nadia);
    await sendDraft(first, sending);
    const other = await openBrowser(first, { known: false });

    const seen = await findReceipt(other);
    expect(seen).toMatchObject({ ok: false, problem: 'begun-elsewhere' });
    expect(Object.keys(seen)).toEqual(['ok', 'problem', 'clinic']);
    expect(await checkBirthDate(other, String(nadia.answers.dob))).toBe('right');
    expect(await findReceipt(other)).toMatchObject({ ok: true, value: { answers: { dob: nadia.answers.dob } } });
  });
});

test('on the tablet, the form begun elsewhere asks for the date of birth as well', async () => {
  await beginForm();
  const begun = await beginOnTablet(clinic.desk, invitation.id);
  const patient = begun.ok ? begun.value.patient : undefined;

  expect(patient).toMatchObject({ onTablet: true });
  expect(await findDraft(patient as PatientActor)).toEqual({ ok: false, problem: 'begun-elsewhere' });
  expect(await checkBirthDate(patient as PatientActor, right)).toBe('right');
});
