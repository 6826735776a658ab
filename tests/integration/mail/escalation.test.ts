import type { Runner } from 'graphile-worker';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { acknowledge } from '@/lib/server/acknowledgment/acknowledgments';
import type { Admin, Clinician } from '@/lib/server/actor';
import { escalate } from '@/lib/server/escalation/escalate';
import { readInbox } from '@/lib/server/inbox/inbox';
import { findIntake } from '@/lib/server/intake/intakes';
import { startWorker } from '@/lib/server/jobs/worker';
import { changeReview } from '@/lib/server/review/reviews';
import { changeUrgency } from '@/lib/server/verdict/urgency';
import { amina } from '@/tests/people/amina';
import { samuel } from '@/tests/people/samuel';
import { type Clinic, createClinic, createIntake } from '../server/create';
import { newPerson } from '../server/enter';
import { openStore, type Store } from '../server/open-store';
import { jobsOf, mailsOf, workAt } from './jobs';
import { type MailServer, startMailServer } from './mail-server';

let server: MailServer;
let store: Store;
let clinic: Clinic;
let ben: Clinician;
let dev: Admin;

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
  clinic = await createClinic('Waiting');
  ben = (await newPerson(clinic)).member as Clinician;
  dev = (await newPerson(clinic, 'admin')).member as Admin;
});

/** Ten in the morning at the clinic. */
const morning = new Date('2026-11-30T16:00:00Z');
const later = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000);

const callsTo = async ({ memberId }: Clinician | Admin) =>
  (await mailsOf(store, clinic.id, memberId)).map(({ kind }) => kind);

async function stepsOf(id: string): Promise<string[]> {
  const { rows } = await store.asApp(
    clinic.id,
    'SELECT step FROM escalation WHERE intake_id = $1::uuid ORDER BY created_at, step',
    [id],
  );

  return rows.map(({ step }) => step);
}

describe('an emergency that nobody acknowledges', () => {
  test('is taken to the clinicians after fifteen minutes, and to the administrators after thirty, each once', async () => {
    const id = await createIntake(clinic, samuel, morning);
    const due = (await jobsOf(store, clinic.id)).map(({ runAt }) => runAt);
    expect(due).toEqual([later(morning, 15), later(morning, 30)]);

    await escalate(clinic.system, id, later(morning, 14));
    expect([await callsTo(clinic.ana), await callsTo(ben), await callsTo(dev)]).toEqual([[], [], []]);
    for (let times = 0; times < 3; times += 1) await escalate(clinic.system, id, later(morning, 15));
    expect([await callsTo(clinic.ana), await callsTo(ben), await callsTo(dev)]).toEqual([
      ['emergency'],
      ['emergency'],
      [],
    ]);
    await escalate(clinic.system, id, later(morning, 31));
    expect([await callsTo(ben), await callsTo(dev)]).toEqual([['emergency'], ['emergency']]);
    expect(await stepsOf(id)).toEqual(['clinicians', 'admins']);
  });

  test('that came while no worker ran is taken to all that are due, however late', async () => {
    const id = await createIntake(clinic, samuel, morning);
    await Promise.all(Array.from({ length: 6 }, () => escalate(clinic.system, id, later(morning, 300))));
    expect(await stepsOf(id)).toEqual(['admins', 'clinicians']);
    expect([await callsTo(ben), await callsTo(dev)]).toEqual([['emergency'], ['emergency']]);
  });

  test('at night calls just as soon and says so, and once more in the morning', async () => {
    const night = new Date('2026-12-01T04:00:00Z');
    const id = await createIntake(clinic, samuel, night);
    await escalate(clinic.system, id, later(night, 15));
    await escalate(clinic.system, id, later(night, 30));
    expect([await callsTo(ben), await callsTo(dev)]).toEqual([['emergency-quiet'], ['emergency-quiet']]);
    const eight = new Date('2026-12-01T14:00:00Z');
    expect((await jobsOf(store, clinic.id)).map(({ runAt }) => runAt)).toContainEqual(later(eight, 15));
    await escalate(clinic.system, id, later(eight, 15));
    expect([await callsTo(ben), await callsTo(dev)]).toEqual([
      ['emergency-quiet', 'emergency'],
      ['emergency-quiet', 'emergency'],
    ]);
  });

  test('calls nobody who works there no longer, and nobody of another clinic', async () => {
    await store.asApp(clinic.id, 'UPDATE member SET disabled_at = now() WHERE id = $1::uuid', [ben.memberId]);
    const south = await createClinic('South');
    const id = await createIntake(clinic, samuel, morning);
    await escalate(south.system, id, later(morning, 60));
    expect(await stepsOf(id)).toEqual([]);
    await escalate(clinic.system, id, later(morning, 60));
    expect([await callsTo(clinic.ana), await callsTo(ben)]).toEqual([['emergency'], []]);
    expect(await mailsOf(store, south.id, south.ana.memberId)).toEqual([]);
  });

  test('stands in the inbox with its waiting, and the mail that calls says nothing of it', async () => {
    const id = await createIntake(clinic, samuel, morning);
    expect((await readInbox(ben)).rows[0]).toMatchObject({ waitsSince: morning });
    await escalate(clinic.system, id, later(morning, 15));
    const [mail] = await mailsOf(store, clinic.id, ben.memberId);
    const arrives = server.next();
    await workAt(clinic.system, { id: String(mail?.id) }, later(morning, 16));
    const { subject, text = '', html } = await arrives;
    expect(subject).toBe('Your inbox needs a clinician now');
    expect(text).toContain('http://localhost:3000/home');
    expect(`${subject}${text}${html}`).not.toMatch(/Samuel|Okafor|emergency|urgent|bladder|saddle|cauda/i);
    expect(`${text}${html}`).not.toContain(id);
  });
});

describe('the calls end', () => {
  test('with a clinician’s acknowledgment: the first counts, and a colleague is told so', async () => {
    const id = await createIntake(clinic, samuel, morning);
    await escalate(clinic.system, id, later(morning, 15));
    expect(await acknowledge(ben, id)).toEqual({ ok: true, value: null });
    expect(await acknowledge(ben, id)).toEqual({ ok: true, value: null });
    expect(await acknowledge(clinic.ana, id)).toEqual({ ok: false, problem: 'acknowledged-before' });
    expect(await findIntake(clinic.ana, id)).toMatchObject({ acknowledgment: { member: 'Eve' } });
    expect((await readInbox(ben)).rows[0]).toMatchObject({ waitsSince: null });

    await escalate(clinic.system, id, later(morning, 60));
    expect(await stepsOf(id)).toEqual(['clinicians']);
    // A call that was on its way is stopped.
    const [mail] = await mailsOf(store, clinic.id, clinic.ana.memberId);
    await workAt(clinic.system, { id: String(mail?.id) }, later(morning, 61));
    expect((await mailsOf(store, clinic.id, clinic.ana.memberId))[0]?.state).toBe('stopped');
  });

  test('with a review that is taken up, and with an urgency that is lowered: each takes having seen it', async () => {
    const [one, other] = [await createIntake(clinic, samuel, morning), await createIntake(clinic, samuel, morning)];
    await changeReview(ben, one, { version: 1, to: 'in_review', note: '' });
    const page = { key: crypto.randomUUID(), seenAt: new Date() };
    await changeUrgency(ben, other, { to: 'urgent', reason: 'spoke', words: '', seen: 'emergency', page });
    for (const id of [one, other]) {
      expect(await findIntake(clinic.ana, id)).toMatchObject({ acknowledgment: { member: 'Eve' } });
      await escalate(clinic.system, id, later(morning, 60));
      expect(await stepsOf(id)).toEqual([]);
    }
  });

  test('not for another clinic’s clinician, and there is nothing to acknowledge where it is no emergency', async () => {
    const id = await createIntake(clinic, samuel, morning);
    const { ana: stranger } = await createClinic('Elsewhere');
    expect(await acknowledge(stranger, id)).toEqual({ ok: false, problem: 'not-found' });
    expect(await acknowledge(ben, await createIntake(clinic, amina))).toEqual({ ok: false, problem: 'no-emergency' });
    expect(await findIntake(ben, id)).toMatchObject({ acknowledgment: null });
  });
});

test('what a clinician makes an emergency waits from then on', async () => {
  const id = await createIntake(clinic, amina, morning);
  expect(await jobsOf(store, clinic.id)).toEqual([]);
  const page = { key: crypto.randomUUID(), seenAt: new Date() };
  await changeUrgency(ben, id, { to: 'emergency', reason: null, words: '', seen: 'soon', page });
  const raised = (await findIntake(ben, id))?.urgencyVerdicts[0]?.createdAt ?? morning;
  const due = (await jobsOf(store, clinic.id)).map(({ runAt }) => runAt);
  expect(due).toEqual([later(raised, 15), later(raised, 30)]);
  await escalate(clinic.system, id, later(raised, 14));
  expect(await stepsOf(id)).toEqual([]);
});

test('the clock outlives every worker, and two of them call once', async () => {
  const before: Runner = await startWorker();
  await before.stop();
  const id = await createIntake(clinic, samuel, later(new Date(), -20));
  const workers = [await startWorker(), await startWorker()];
  await expect.poll(() => stepsOf(id), { timeout: 20_000 }).toEqual(['clinicians']);
  const stateOf = async () => (await mailsOf(store, clinic.id, ben.memberId)).map(({ state }) => state);
  await expect.poll(stateOf, { timeout: 20_000 }).toEqual(['sent']);
  await Promise.all(workers.map((worker) => worker.stop()));
  // What is not due yet waits in the database.
  expect((await jobsOf(store, clinic.id)).map(({ runAt }) => runAt > new Date())).toContain(true);
  expect(await callsTo(dev)).toEqual([]);
});
