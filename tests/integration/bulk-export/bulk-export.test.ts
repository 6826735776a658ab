import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { growSealed } from '@/bench/export/grow-sealed';
import { toResources } from '@/lib/export/fhir/resources';
import { questionIds } from '@/lib/form/form';
import type { Admin } from '@/lib/server/actor';
import { askForExport } from '@/lib/server/bulk-export/ask';
import { cancelExport, listExports, seeExport } from '@/lib/server/bulk-export/exports';
import { beginFetch, piecesOf } from '@/lib/server/bulk-export/fetch';
import { workOnExport } from '@/lib/server/bulk-export/work';
import { findIntake } from '@/lib/server/intake/intakes';
import { addPastIntake } from '@/lib/server/intake/past-intakes';
import { startWorker } from '@/lib/server/jobs/worker';
import { changeReview } from '@/lib/server/review/reviews';
import { changeUrgency } from '@/lib/server/verdict/urgency';
import { giveVerdict } from '@/lib/server/verdict/verdicts';
import { nadia } from '@/tests/people/nadia';
import { people } from '@/tests/people/people';
import { samuel } from '@/tests/people/samuel';
import { jobsOf } from '../mail/jobs';
import { type Clinic, createClinic, createIntake } from '../server/create';
import { newPerson } from '../server/enter';
import { openStore, type Store } from '../server/open-store';
import { ask, exportAll, fetchCsv, fetchText } from './made';

let store: Store;
let clinic: Clinic;
let dev: Admin;

beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  clinic = await createClinic('Takes Out');
  dev = (await newPerson(clinic, 'admin')).member as Admin;
});

const now = () => new Date();
const later = (hours: number) => new Date(Date.now() + hours * 3_600_000);
const stateOf = async (id: string, at = now()) => (await seeExport(dev, id, at))?.state;
const work = (id: string, at = now) => workOnExport(clinic.system, id, at);

async function countOf(table: string, id: string): Promise<number> {
  const { rows } = await store.asApp(
    clinic.id,
    `SELECT count(*)::int AS count FROM ${table} WHERE export_id = $1::uuid`,
    [id],
  );

  return rows[0].count;
}

/** What the trail tells of an export, with its counts. */
async function linesOf(id: string): Promise<string[]> {
  const { rows } = await store.asApp(
    clinic.id,
    'SELECT action, actor_kind, count FROM audit_event WHERE subject_id = $1::uuid ORDER BY seq',
    [id],
  );

  return rows.map(({ action, actor_kind, count }) => `${action} by ${actor_kind}: ${count}`);
}

describe('a bulk export', () => {
  test('has one row for each intake, everybody of the tests, oldest first', async () => {
    const ids: string[] = [];
    for (const [index, person] of people.entries()) {
      ids.push(await createIntake(clinic, person, new Date(Date.UTC(2026, 9, 1, 12, index))));
    }
    const { rows } = await exportAll(clinic, dev);
    expect(rows.map((row) => row['intake-id'])).toEqual(ids);
    expect(rows.map(({ name }) => name)).toEqual(people.map(({ name }) => name));
    for (const [index, row] of rows.entries()) {
      expect(questionIds.filter((id) => !row[`${id}.state`])).toEqual([]);
      expect(row['rf-bladder']).toBe(people[index]?.answers['rf-bladder'] ?? '');
    }
  });

  test('tells urgency, rules, tags, verdicts and the review as they are now', async () => {
    const id = await createIntake(clinic, nadia);
    const page = { key: randomUUID(), seenAt: now() };
    await giveVerdict(clinic.ana, id, {
      tag: 'non-specific-lbp',
      kind: 'agree',
      reason: 'examined',
      words: 'Secret.',
      seen: null,
      page,
    });
    await changeUrgency(clinic.ana, id, { to: 'soon', reason: null, words: 'Hidden.', seen: 'routine', page });
    await changeReview(clinic.ana, id, { version: 1, to: 'reviewed', note: 'Concealed.' });
    const { rows, text } = await exportAll(clinic, dev);
    expect(rows[0]).toMatchObject({
      urgency: 'soon',
      'urgency-by-rules': 'routine',
      'review-state': 'reviewed',
      'tag.non-specific-lbp': 'base',
      'verdict.non-specific-lbp': 'agree',
      'verdict-reason.non-specific-lbp': 'examined',
      assessed: 'yes',
      language: 'en',
    });
    expect(rows[0]?.['reviewed [America/Chicago]']).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    // Clinicians' own words are not taken out.
    expect(text).not.toMatch(/Secret|Hidden|Concealed/);
  });

  test('takes what was asked for, and by the clinic’s own days', async () => {
    // Ten in the evening of the second at the clinic is the third elsewhere.
    const evening = await createIntake(clinic, nadia, new Date('2026-03-03T04:00:00Z'));
    const urgent = await createIntake(clinic, samuel, new Date('2026-03-03T12:00:00Z'));
    const idsOf = async (selection: Parameters<typeof ask>[1]) =>
      (await exportAll(clinic, dev, selection)).rows.map((row) => row['intake-id']);
    expect(await idsOf({ from: '2026-03-02', to: '2026-03-02' })).toEqual([evening]);
    expect(await idsOf({ from: '2026-03-03' })).toEqual([urgent]);
    expect(await idsOf({ urgency: 'emergency' })).toEqual([urgent]);
    expect(await idsOf({ state: 'new' })).toEqual([evening, urgent]);
  });

  test('of nothing is none, and says so', async () => {
    const nothing = { ok: false, problem: 'nothing-fits' };
    expect(await askForExport(dev, { format: 'csv', selection: {} })).toEqual(nothing);
    await createIntake(clinic, nadia);
    expect(await askForExport(dev, { format: 'csv', selection: { urgency: 'emergency' } })).toEqual(nothing);
    expect(await listExports(dev, now())).toEqual([]);
  });

  test('leaves out whose consent was taken back', async () => {
    await createIntake(clinic, nadia);
    const { name, answers, declined } = samuel;
    const past = { patient: { name }, answers, declined, invitedAt: now(), receivedAt: now() };
    const sent = await addPastIntake(clinic.system, { ...past, answered: { answeredBy: 'patient', name } });
    const { rows } = await store.asApp(clinic.id, 'SELECT id FROM consent');
    expect((await exportAll(clinic, dev)).rows.map((row) => row['answered-by'])).toEqual(['', 'patient']);
    await store.asApp(clinic.id, 'INSERT INTO consent_withdrawal (clinic_id, consent_id) VALUES ($1, $2)', [
      clinic.id,
      rows[0].id,
    ]);
    expect(sent.ok).toBe(true);
    expect((await exportAll(clinic, dev)).rows.map((row) => row.name)).toEqual([nadia.name]);
  });

  test('is a line of the trail at each step, with how many', async () => {
    await createIntake(clinic, nadia);
    await createIntake(clinic, samuel);
    const id = await ask(dev);
    await work(id);
    await fetchCsv(dev, id);
    await work(id, () => later(25));
    expect(await linesOf(id)).toEqual([
      'export.asked by admin: 2',
      'export.finished by system: 2',
      'export.fetched by admin: 2',
      'export.expired by system: 2',
    ]);
  });

  test('is one at a time, and so of two asked for at the same moment', async () => {
    await createIntake(clinic, nadia);
    const asking = Array.from({ length: 6 }, () => askForExport(dev, { format: 'csv', selection: {} }));
    const outcomes = await Promise.all(asking);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter(({ ok }) => !ok)).toEqual(Array(5).fill({ ok: false, problem: 'under-way' }));
  });
});

describe('NDJSON', () => {
  async function filesOf(id: string): Promise<Map<string, { resourceType: string; id: string }[]>> {
    const files = new Map<string, { resourceType: string; id: string }[]>();
    for (const { name, rows } of (await seeExport(dev, id, now()))?.files ?? []) {
      const lines = (await fetchText(dev, id, name)).split('\n');
      expect([lines.pop(), lines.length]).toEqual(['', rows]);
      files.set(
        name,
        lines.map((line) => JSON.parse(line)),
      );
    }

    return files;
  }

  test('has a file for each kind of resource, each resource once, and they are those of each intake’s own bundle', async () => {
    const first = await createIntake(clinic, samuel, new Date('2019-10-01T12:00:00Z'));
    const { name, answers, declined } = samuel;
    const again = { intakeId: first, stillRight: [] };
    await addPastIntake(clinic.system, {
      patient: { name },
      answers,
      declined,
      invitedAt: now(),
      receivedAt: now(),
      again,
    });
    await growSealed(store.asOwner, clinic.id, 30);
    const asked = await askForExport(dev, { format: 'ndjson', selection: {} });
    if (!asked.ok) throw new Error(asked.problem);
    while ((await stateOf(asked.value)) !== 'ready') await work(asked.value);
    const files = await filesOf(asked.value);
    for (const [name, resources] of files) {
      expect(resources.filter(({ resourceType }) => `${resourceType}.ndjson` !== name)).toEqual([]);
      expect(new Set(resources.map(({ id }) => id)).size).toBe(resources.length);
    }
    expect(files.get('QuestionnaireResponse.ndjson')).toHaveLength(32);
    expect(files.get('Patient.ndjson')).toHaveLength(31);
    expect(files.get('Device.ndjson')).toHaveLength(1);
    const intake = await findIntake(clinic.ana, first, { exportedBy: 'test' });
    if (!intake) throw new Error('Not there.');
    for (const resource of toResources(intake, intake.others)) {
      expect(files.get(`${resource.resourceType}.ndjson`)).toContainEqual(JSON.parse(JSON.stringify(resource)));
    }
  });
});

describe('a file', () => {
  test('is offered whole or not at all, for a day, and then nothing of it is left', async () => {
    await createIntake(clinic, nadia);
    const id = await ask(dev);
    const fetchAt = (at: Date) => beginFetch(dev, { id, file: 'intakes.csv', now: at });
    expect(await fetchAt(now())).toEqual({ ok: false, problem: 'not-ready' });
    await work(id);
    expect(await fetchAt(later(23))).toMatchObject({ ok: true });
    // Its day is over, whether or not a worker has come by.
    expect(await fetchAt(later(25))).toEqual({ ok: false, problem: 'over' });
    expect(await stateOf(id, later(25))).toBe('expired');
    await work(id, () => later(25));
    expect([await stateOf(id), await countOf('bulk_export_chunk', id)]).toEqual(['expired', 0]);
    expect(await fetchAt(now())).toEqual({ ok: false, problem: 'over' });
  });

  test('lies sealed in the database, and a piece that was swapped does not open', async () => {
    await createIntake(clinic, nadia);
    const one = await ask(dev);
    await work(one);
    const next = await ask(dev);
    await work(next);
    const { rows } = await store.asApp(clinic.id, 'SELECT sealed FROM bulk_export_chunk');
    expect(rows).toHaveLength(2);
    for (const { sealed } of rows) expect(sealed).toMatch(/^v1\.1\.[\w-]+$/);
    await store.pastTheWall(
      'bulk_export_chunk',
      `UPDATE bulk_export_chunk SET sealed = (SELECT sealed FROM bulk_export_chunk WHERE export_id = '${next}') WHERE export_id = '${one}'`,
    );
    await expect(fetchCsv(dev, one)).rejects.toThrow(/does not open$/);
    await expect(fetchCsv(dev, next)).resolves.toMatchObject({ rows: [{ name: nadia.name }] });
  });

  test('of which a piece is missing is not handed over', async () => {
    await createIntake(clinic, nadia);
    const id = await ask(dev);
    await work(id);
    await store.asApp(clinic.id, 'DELETE FROM bulk_export_chunk WHERE export_id = $1::uuid', [id]);
    await expect(fetchCsv(dev, id)).rejects.toThrow(/not whole/);
  });

  test('that is cancelled while it is fetched breaks off', async () => {
    await createIntake(clinic, nadia);
    const id = await ask(dev);
    await work(id);
    const fetched = await beginFetch(dev, { id, file: 'intakes.csv', now: now() });
    if (!fetched.ok) throw new Error(fetched.problem);
    const pieces = piecesOf(dev, fetched.value);
    await cancelExport(dev, id, now());
    await expect(pieces.next()).rejects.toThrow(/erased while/);
  });
});

describe('cancelled', () => {
  test('before a worker came, it is never written', async () => {
    await createIntake(clinic, nadia);
    const id = await ask(dev);
    expect(await cancelExport(dev, id, now())).toEqual({ ok: true, value: null });
    await work(id);
    expect([await stateOf(id), await countOf('bulk_export_chunk', id)]).toEqual(['cancelled', 0]);
    expect(await cancelExport(dev, id, now())).toEqual({ ok: false, problem: 'over' });
  });

  test('while it is written, what there is goes, and it does not come back', async () => {
    await createIntake(clinic, nadia);
    const id = await ask(dev);
    await Promise.all([work(id), cancelExport(dev, id, now()), work(id)]);
    await work(id);
    expect([await stateOf(id), await countOf('bulk_export_chunk', id)]).toEqual(['cancelled', 0]);
    await expect(
      store.asApp(clinic.id, `UPDATE bulk_export SET state = 'running' WHERE id = $1::uuid`, [id]),
    ).rejects.toThrow(/does not become/);
  });

  test('when it is ready, it is gone at once', async () => {
    await createIntake(clinic, nadia);
    const id = await ask(dev);
    await work(id);
    await cancelExport(dev, id, now());
    expect(await beginFetch(dev, { id, file: 'intakes.csv', now: now() })).toEqual({ ok: false, problem: 'over' });
    await work(id);
    expect(await countOf('bulk_export_chunk', id)).toBe(0);
  });
});

test('another clinic’s export is not there', async () => {
  await createIntake(clinic, nadia);
  const id = await ask(dev);
  await work(id);
  const south = await createClinic('South');
  const eve = (await newPerson(south, 'admin')).member as Admin;
  expect(await seeExport(eve, id, now())).toBeNull();
  expect(await listExports(eve, now())).toEqual([]);
  expect(await beginFetch(eve, { id, file: 'intakes.csv', now: now() })).toEqual({ ok: false, problem: 'not-found' });
  expect(await cancelExport(eve, id, now())).toEqual({ ok: false, problem: 'not-found' });
  await workOnExport(south.system, id, () => later(25));
  expect(await stateOf(id)).toBe('ready');
  expect((await exportAll(clinic, dev)).rows).toHaveLength(1);
});

describe('a worker', () => {
  test('hears of an export, writes it, and leaves one job behind: to erase it', async () => {
    await createIntake(clinic, nadia);
    const id = await ask(dev);
    const runner = await startWorker();
    await expect.poll(() => stateOf(id), { timeout: 20_000 }).toBe('ready');
    await runner.stop();
    const [job, ...more] = await jobsOf(store, clinic.id);
    expect(more).toEqual([]);
    expect(job?.runAt).toEqual((await seeExport(dev, id, now()))?.expiresAt);
  });

  test('that died is followed by another, which goes on where it was', async () => {
    await createIntake(clinic, nadia);
    const id = await ask(dev);
    // It took the job in hand, and was never heard of again.
    await store.asOwner(
      `UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'dead' WHERE payload->>'exportId' = '${id}'`,
    );
    await work(id, () => now());
    const due = (await jobsOf(store, clinic.id)).map(({ runAt }) => runAt.getTime() - Date.now());
    expect(due.some((ms) => ms > 23 * 3_600_000)).toBe(true);
    expect(await stateOf(id)).toBe('ready');
  });

  test('that fails half-way offers nothing; who comes after goes on there, and no intake is in it twice or never', async () => {
    await createIntake(clinic, nadia);
    await growSealed(store.asOwner, clinic.id, 550);
    const { rows: all } = await store.asApp(clinic.id, 'SELECT id, sealed FROM intake ORDER BY received_at, id');
    const { id: broken, sealed } = all[400];
    const put = async (text: string) => {
      await store.asOwner('ALTER TABLE intake DISABLE TRIGGER written_once');
      await store.pastTheWall('intake', `UPDATE intake SET sealed = '${text}' WHERE id = '${broken}'`);
      await store.asOwner('ALTER TABLE intake ENABLE TRIGGER written_once');
    };
    await put('v1.1.broken');
    const id = await ask(dev);
    await work(id);
    expect(await seeExport(dev, id, now())).toMatchObject({ state: 'running', done: 250, total: 551, attempts: 1 });
    expect(await beginFetch(dev, { id, file: 'intakes.csv', now: now() })).toEqual({ ok: false, problem: 'not-ready' });
    await put(sealed);
    // Two at once take turns.
    await Promise.all([work(id), work(id)]);
    expect(await stateOf(id)).toBe('ready');
    const { rows } = await fetchCsv(dev, id);
    expect(rows.map((row) => row['intake-id'])).toEqual(all.map((row) => row.id));
  });

  test('that cannot go on five times in a row gives up, and nothing is offered or kept', async () => {
    const intake = await createIntake(clinic, nadia);
    const id = await ask(dev);
    await store.asOwner('ALTER TABLE intake DISABLE TRIGGER written_once');
    await store.pastTheWall('intake', `UPDATE intake SET sealed = 'v1.1.broken' WHERE id = '${intake}'`);
    for (let times = 0; times < 4; times += 1) await work(id);
    expect(await stateOf(id)).toBe('queued');
    await work(id);
    await store.asOwner('ALTER TABLE intake ENABLE TRIGGER written_once');
    expect(await seeExport(dev, id, now())).toMatchObject({ state: 'failed', problem: 'stopped', done: 0 });
    expect(await beginFetch(dev, { id, file: 'intakes.csv', now: now() })).toEqual({ ok: false, problem: 'over' });
    expect(await linesOf(id)).toEqual(['export.asked by admin: 1', 'export.failed by system: 0']);
  });
});
