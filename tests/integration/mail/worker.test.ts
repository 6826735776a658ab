import type { Runner } from 'graphile-worker';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Admin } from '@/lib/server/actor';
import { createInvitation } from '@/lib/server/invitation/invitations';
import { startWorker } from '@/lib/server/jobs/worker';
import { listMails, retryMail } from '@/lib/server/mail/overview';
import { type Clinic, createClinic } from '../server/create';
import { newPerson } from '../server/enter';
import { openStore, type Store } from '../server/open-store';
import { mailsOf, workAt } from './jobs';
import { type MailServer, startMailServer } from './mail-server';

let server: MailServer;
let store: Store;
let clinic: Clinic;
let admin: Admin;
let runner: Runner;
let asWorker: pg.Client;

beforeAll(async () => {
  server = await startMailServer();
  Object.assign(process.env, { SMTP_URL: server.url, MAIL_FROM: 'forms@clinic.example' });
  store = await openStore();
  clinic = await createClinic('Elm Street Clinic');
  admin = (await newPerson(clinic, 'admin')).member as Admin;
  runner = await startWorker();
  asWorker = new pg.Client({ connectionString: process.env.WORKER_DATABASE_URL });
  await asWorker.connect();
});
afterAll(async () => {
  await asWorker.end();
  await runner.stop();
  await store.close();
  await server.close();
});

test('a worker hears of an invitation as soon as it is there, and sends it', async () => {
  const arrives = server.next();
  const { code } = await createInvitation(clinic.desk, { name: 'Zofia', email: 'zofia@post.example' });

  expect((await arrives).text).toContain(code);
});

test('a mail that failed is tried again when an administrator says so, and not once its link is replaced', async () => {
  const { id } = await createInvitation(clinic.desk, { name: 'Zofia', email: 'unknown@post.example' });
  const settled = async () => (await mailsOf(store, clinic.id, id))[0]?.state;
  await expect.poll(settled, { timeout: 20_000 }).toBe('failed');
  const entry = (await listMails(admin)).find(({ state }) => state === 'failed');
  expect(entry).toMatchObject({ to: 'Zofia', kind: 'invitation', problem: 'address-refused' });

  const [mail] = await mailsOf(store, clinic.id, id);
  expect(await retryMail(admin, String(mail?.id))).toEqual({ ok: true, value: null });
  await expect.poll(settled, { timeout: 20_000 }).toBe('failed');
  expect(await retryMail(admin, '01990000-0000-7000-8000-000000000000')).toMatchObject({ problem: 'not-found' });
  const elsewhere = (await newPerson(await createClinic('Elsewhere'), 'admin')).member as Admin;
  expect(await retryMail(elsewhere, String(mail?.id))).toMatchObject({ problem: 'not-found' });
  await store.asApp(clinic.id, 'UPDATE invitation SET revoked_at = now() WHERE id = $1::uuid', [id]);
  expect(await retryMail(admin, String(mail?.id))).toMatchObject({ problem: 'not-failed' });
});

test('a job that names a mail of another clinic, or nothing that is there, does nothing', async () => {
  const south = await createClinic('South');
  const { id } = await createInvitation(south.desk, { name: 'Yusuf', email: 'yusuf@post.example' });
  const [mail] = await mailsOf(store, south.id, id);
  const taken = server.taken.length;
  await workAt(clinic.system, { id: String(mail?.id) }, new Date());
  await workAt(clinic.system, { id: '01990000-0000-7000-8000-000000000000' }, new Date());

  expect(server.taken.slice(taken).filter(({ text }) => text?.includes('Elm'))).toEqual([]);
});

test.each([
  'SELECT * FROM graphile_worker._private_jobs',
  'DELETE FROM graphile_worker._private_jobs',
  `SELECT graphile_worker.add_job('send-mail', '{"clinicId":"x","mailId":"y"}')`,
  'SET LOCAL ROLE backstory_worker',
  'DELETE FROM mail',
  `UPDATE mail SET kind = 'reminder'`,
])('the server’s role may add a mail’s job and nothing else: %s', async (statement) => {
  await expect(store.asApp(clinic.id, statement)).rejects.toThrow(/permission denied/);
});

test.each(['mail', 'patient', 'member', 'invitation', 'intake', 'clinic', 'audit_event', 'data_key'])(
  'the worker’s role sees no row of %s',
  async (table) => {
    await expect(asWorker.query(`SELECT * FROM ${table}`)).rejects.toThrow(/permission denied/);
  },
);

test('the worker’s role becomes no other', async () => {
  for (const role of ['backstory_app', 'backstory_lookup', 'backstory_keeper', 'backstory_keys']) {
    await expect(asWorker.query(`SET ROLE ${role}`)).rejects.toThrow(/permission denied/);
  }
});
