import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dictionaries } from '@/lib/i18n/dictionaries';
import { withClinic } from '@/lib/server/database/database';
import { sendDraft } from '@/lib/server/intake/submissions';
import { beginBySecret } from '@/lib/server/invitation/begin-session';
import {
  createInvitation,
  listInvitations,
  type NewInvitation,
  revokeInvitation,
} from '@/lib/server/invitation/invitations';
import { resendInvitation } from '@/lib/server/invitation/resend-invitation';
import { MailInHand } from '@/lib/server/mail/send-mail';
import { takeMail } from '@/lib/server/mail/take-mail';
import { nadia } from '@/tests/people/nadia';
import { type Clinic, createClinic, createDraft } from '../server/create';
import { openStore, type Store } from '../server/open-store';
import { jobsOf, type MailRow, mailsOf, workAt } from './jobs';
import { type MailServer, startMailServer } from './mail-server';

const minute = 60_000;
const day = 24 * 60 * minute;
let server: MailServer;
let store: Store;
let clinic: Clinic;
let invitation: NewInvitation;

beforeAll(async () => {
  server = await startMailServer();
  Object.assign(process.env, { SMTP_URL: server.url, MAIL_FROM: 'forms@clinic.example' });
  store = await openStore();
});
afterAll(async () => {
  await store.close();
  await server.close();
});
beforeEach(async () => {
  server.taken.length = 0;
  clinic = await createClinic('Elm Street Clinic');
  invitation = await createInvitation(clinic.desk, { name: 'Zofia Unmistakable', email: 'zofia@post.example' });
});

const mails = (id = invitation.id) => mailsOf(store, clinic.id, id);
async function first(id = invitation.id): Promise<MailRow> {
  const [mail] = await mails(id);
  if (!mail) throw new Error('No mail.');

  return mail;
}
const now = () => new Date();
const later = (ms: number) => new Date(Date.now() + ms);

describe('an invitation by mail', () => {
  test('is written in the language in which the patient was invited', async () => {
    const settings = { language: 'ar' } as const;
    const { id } = await createInvitation(clinic.desk, { name: 'Z', email: 'zofia@post.example' }, now(), settings);
    await workAt(clinic.system, await first(id), now());
    expect(server.taken[0]?.subject).toBe(dictionaries.ar.mail.invitation.subject);
    expect(server.taken[0]?.html).toContain('dir="rtl"');
  });

  test('brings link and code, the clinic and its number, and says nothing of the patient', async () => {
    await workAt(clinic.system, await first(), now());

    expect(server.taken).toHaveLength(1);
    const [mail] = server.taken;
    const said = `${mail?.text}${mail?.html}${mail?.subject}`;
    expect(mail?.to).toMatchObject({ value: [{ address: 'zofia@post.example', name: '' }] });
    expect(mail?.from).toMatchObject({ value: [{ address: 'forms@clinic.example', name: 'Elm Street Clinic' }] });
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail?.headers.has('list')).toBe(false);
    expect(mail?.text).toContain(`http://localhost:3000/start#${invitation.token}\n`);
    expect(mail?.text).toContain(invitation.code);
    for (const words of ['Elm Street Clinic', '+1 312 555 0142', 'Call 911 now']) {
      expect(mail?.text).toContain(words);
      expect(mail?.html).toContain(words);
    }
    expect(said).not.toMatch(/zofia|unmistakable|back|spine|pain|symptom/i);
    // Nothing is loaded, and nobody is told that it was read.
    expect(mail?.html).not.toMatch(/<img|<script|src=|url\(/);
    expect(mail?.attachments).toEqual([]);
    expect(await beginBySecret({ token: invitation.token }, { onTablet: false, before: undefined })).toMatchObject({
      ok: true,
    });
  });

  test('has a job of ids alone, which is there when the invitation is', async () => {
    const [job] = await jobsOf(store, clinic.id);

    expect(job?.payload).toEqual({ clinicId: clinic.id, mailId: (await first()).id });
  });

  test('leaves no job where the invitation was not made after all', async () => {
    const lost = withClinic(clinic.id, async (tx) => {
      await tx.$executeRaw`SELECT add_mail_job(gen_random_uuid(), now())`;
      throw new Error('rolled back');
    });
    await expect(lost).rejects.toThrow('rolled back');

    expect(await jobsOf(store, clinic.id)).toHaveLength(1);
  });

  test('goes once, however often its job runs, and forgets what it brought', async () => {
    const mail = await first();
    for (let times = 0; times < 3; times += 1) await workAt(clinic.system, mail, later(times * day));

    expect(server.taken).toHaveLength(1);
    expect(await mails()).toMatchObject([{ state: 'sent', hasSecret: false, problem: null }]);
    expect((await listInvitations(clinic.desk))[0]?.mail).toMatchObject({ kind: 'invitation', state: 'sent' });
  });

  test('goes once, if two workers run its job at the same moment', async () => {
    const mail = await first();
    const both = await Promise.allSettled([1, 2].map(() => workAt(clinic.system, mail, now())));

    expect(server.taken).toHaveLength(1);
    for (const one of both) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(MailInHand);
  });

  test('goes once more, under the same id, if a worker died with it in hand', async () => {
    const mail = await first();
    await takeMail(clinic.system, mail.id, now());
    await expect(workAt(clinic.system, mail, later(14 * minute))).rejects.toBeInstanceOf(MailInHand);
    await workAt(clinic.system, mail, later(16 * minute));

    expect(server.taken.map(({ messageId }) => messageId)).toEqual([`<${mail.id}@localhost>`]);
  });

  test('to nobody, if the patient has given no address', async () => {
    const { id, mailed } = await createInvitation(clinic.desk, { name: 'Zofia' });

    expect(mailed).toBe(false);
    expect(await mails(id)).toEqual([]);
  });
});

describe('what the mail server does not take', () => {
  test('an address that it does not know: not sent, for good, in words of our own', async () => {
    const { id } = await createInvitation(clinic.desk, { name: 'Zofia', email: 'unknown@post.example' });
    await workAt(clinic.system, await first(id), now());

    expect(await mails(id)).toMatchObject([{ state: 'failed', problem: 'address-refused' }]);
    const row = (await listInvitations(clinic.desk)).find((one) => one.id === id);
    expect(row?.mail).toMatchObject({ state: 'failed', problem: 'address-refused' });
    await resendInvitation(clinic.desk, id, { email: 'right@post.example' });
    const [old, fresh] = await mails(id);
    expect(old).toMatchObject({ state: 'stopped', hasSecret: false });
    await workAt(clinic.system, fresh as MailRow, now());
    expect(server.taken.map(({ to }) => [to].flat()[0]?.text)).toEqual(['right@post.example']);
  });

  test('when it puts us off, it is asked again later and later, and then no more', async () => {
    const { id } = await createInvitation(clinic.desk, { name: 'Zofia', email: 'busy@post.example' });
    const pauses: number[] = [];
    for (let mail = await first(id); mail.state === 'queued'; mail = await first(id)) {
      await workAt(clinic.system, mail, mail.dueAt);
      const next = await first(id);
      if (next.state === 'queued') pauses.push((next.dueAt.getTime() - mail.dueAt.getTime()) / minute);
    }

    expect(pauses).toEqual([1, 5, 15, 60, 180, 360, 720]);
    expect(await first(id)).toMatchObject({ state: 'failed', problem: 'unreachable', attempts: 8 });
  });

  test('nothing of its answer, which holds the address, is kept', async () => {
    const { id } = await createInvitation(clinic.desk, { name: 'Zofia', email: 'busy@post.example' });
    await workAt(clinic.system, await first(id), now());
    const { rows } = await store.asOwner('SELECT j::text AS text FROM graphile_worker._private_jobs j');

    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/busy|post\.example/);
  });
});

describe('reminders of a visit', () => {
  /** Ten days ahead at eleven in the morning in Chicago, whatever the season. */
  async function inviteToVisit() {
    const from = new Date('2027-03-05T15:00:00Z');
    const visitAt = new Date('2027-03-15T16:00:00Z');
    const made = await createInvitation(clinic.desk, { name: 'Zofia', email: 'z@post.example' }, from, { visitAt });
    const [sent, week, eve] = await mails(made.id);
    if (!sent || !week || !eve) throw new Error('Three mails were to be queued.');
    await workAt(clinic.system, sent, from);
    server.taken.length = 0;

    return { made, visitAt, week, eve };
  }

  test('go out seven days and one day before, at the visit’s own time of day, also over a change of the clocks', async () => {
    const { made, week, eve } = await inviteToVisit();
    const status = async () => (await listInvitations(clinic.desk)).find(({ id }) => id === made.id)?.mail;

    expect(await status()).toMatchObject({ kind: 'invitation', state: 'sent' });
    expect([week.dueAt, eve.dueAt]).toEqual([new Date('2027-03-08T17:00:00Z'), new Date('2027-03-14T16:00:00Z')]);
    await workAt(clinic.system, week, new Date(week.dueAt.getTime() - 2 * minute));
    expect(server.taken).toHaveLength(0);
    await workAt(clinic.system, week, week.dueAt);
    await workAt(clinic.system, eve, eve.dueAt);
    expect(server.taken).toHaveLength(2);
    expect(await status()).toMatchObject({ kind: 'reminder', state: 'sent' });
    expect(server.taken[0]?.text).toContain(`/start#${made.token}`);
    expect(server.taken[0]?.headers.get('list')).toMatchObject({
      unsubscribe: { url: `http://localhost:3000/no-reminders#${made.token}` },
    });
    expect(server.taken[0]?.text).not.toMatch(/2027|March|Monday/);
  });

  test('that are late wait for the morning, and of two that are late one is enough', async () => {
    const { week, eve } = await inviteToVisit();
    const night = new Date('2027-03-15T03:30:00Z');
    await workAt(clinic.system, week, night);
    await workAt(clinic.system, eve, night);
    const morning = new Date('2027-03-15T13:00:00Z');
    expect((await jobsOf(store, clinic.id)).slice(-2).map(({ runAt }) => runAt)).toEqual([morning, morning]);
    expect(server.taken).toHaveLength(0);

    await workAt(clinic.system, week, morning);
    await workAt(clinic.system, eve, morning);
    expect(server.taken).toHaveLength(1);
  });

  test.each([
    ['it was taken back', ({ id }: NewInvitation) => revokeInvitation(clinic.desk, id)],
    ['it has a newer link', ({ id }: NewInvitation) => resendInvitation(clinic.desk, id)],
    [
      'the patient wants none',
      ({ id }: NewInvitation) =>
        store.asApp(clinic.id, 'UPDATE invitation SET no_reminders_at = now() WHERE id = $1::uuid', [id]),
    ],
    [
      'it has run out',
      ({ id }: NewInvitation) =>
        store.asApp(clinic.id, `UPDATE invitation SET expires_at = '2027-03-01' WHERE id = $1::uuid`, [id]),
    ],
  ])('stop when %s', async (_why, end) => {
    const { made, week } = await inviteToVisit();
    await end(made);
    await workAt(clinic.system, week, week.dueAt);

    expect(server.taken).toHaveLength(0);
    expect((await mails(made.id)).find(({ id }) => id === week.id)).toMatchObject({
      state: 'stopped',
      hasSecret: false,
    });
  });

  test('stop when the form was sent', async () => {
    const { patient, sending } = await createDraft(clinic, nadia);
    const { week } = await inviteToVisit();
    await store.pastTheWall(
      'mail',
      `UPDATE mail SET invitation_id = '${patient.invitationId}' WHERE id = '${week.id}'`,
    );
    await sendDraft(patient, sending);
    await workAt(clinic.system, week, week.dueAt);

    expect(server.taken).toHaveLength(0);
  });

  test('are not queued for a visit so near that the invitation itself reminds of it', async () => {
    const from = new Date('2027-06-01T15:00:00Z');
    const visitAt = new Date('2027-06-02T20:00:00Z');
    const { id } = await createInvitation(clinic.desk, { name: 'Zofia', email: 'z@post.example' }, from, { visitAt });

    expect((await mails(id)).map(({ kind }) => kind)).toEqual(['invitation']);
  });

  test('an invitation to a visit is open until the day after it, and a visit moves with a new link only', async () => {
    const { made, visitAt } = await inviteToVisit();
    const row = (await listInvitations(clinic.desk)).find(({ id }) => id === made.id);
    expect(row?.expiresAt).toEqual(new Date(Math.max(visitAt.getTime() + day, Date.parse('2027-03-19T15:00:00Z'))));

    const moved = store.asApp(clinic.id, `UPDATE invitation SET visit_at = now() + interval '3 days'`);
    await expect(moved).rejects.toThrow(/permission denied/);
  });
});
