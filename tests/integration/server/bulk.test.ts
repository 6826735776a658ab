import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Clinician } from '@/lib/server/actor';
import { addMember } from '@/lib/server/clinic/founding';
import { type BulkChange, changeMany } from '@/lib/server/inbox/bulk';
import { readInbox } from '@/lib/server/inbox/inbox';
import { undoMany } from '@/lib/server/inbox/undo';
import { findIntake } from '@/lib/server/intake/intakes';
import { assignIntakes } from '@/lib/server/review/assignments';
import { changeReview } from '@/lib/server/review/reviews';
import { changeUrgency } from '@/lib/server/verdict/urgency';
import { amina } from '@/tests/people/amina';
import { carlos } from '@/tests/people/carlos';
import { nadia } from '@/tests/people/nadia';
import { type Clinic, createClinic, createIntake, password } from './create';
import { openStore, type Store } from './open-store';

let store: Store;
let clinic: Clinic;
let ben: Clinician;
let ids: string[];
let serial = 0;

beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  serial += 1;
  clinic = await createClinic('Bulk');
  ben = (await addMember(clinic.system, {
    kind: 'clinician',
    name: 'Ben',
    email: `ben${serial}@bulk.example`,
    password,
  })) as Clinician;
  ids = [];
  for (const person of [carlos, amina, nadia]) ids.push(await createIntake(clinic, person));
});

const assign = (assigneeId: string | null): BulkChange['act'] => ({ kind: 'assign', assigneeId });
const close: BulkChange['act'] = { kind: 'close' };

/** What a clinician sees of these intakes, as the page's boxes have it. */
async function picks(show = 'open'): Promise<BulkChange['picks']> {
  const { rows } = await readInbox(clinic.ana, { show });

  return rows.map(({ intakeId, version, assignee }) => ({ intakeId, version, assigneeId: assignee?.id ?? null }));
}

async function change(by: Clinician, act: BulkChange['act'], seen: BulkChange['picks'], key: string = randomUUID()) {
  const outcome = await changeMany(by, { picks: seen, act, key });
  if (!outcome.ok) throw new Error(outcome.problem);

  return outcome.value;
}

const report = async (by: Clinician, done: string) => (await readInbox(by, { done })).bulk;
const assignees = async () => (await readInbox(clinic.ana)).rows.map(({ assignee }) => assignee?.name ?? null);

async function reviewAll(): Promise<void> {
  for (const id of ids) await changeReview(ben, id, { version: 1, to: 'reviewed', note: '' });
}

test('many are assigned at once, and undone at once', async () => {
  const done = await change(clinic.ana, assign(ben.memberId), await picks());
  expect(await assignees()).toEqual(['Ben', 'Ben', 'Ben']);
  expect(await report(clinic.ana, done)).toMatchObject({
    kind: 'assign',
    assignee: 'Ben',
    done: 3,
    left: [],
    undone: null,
  });
  expect((await readInbox(ben, { assignee: 'me' })).fitting).toEqual({ found: 3, more: false });
  expect(await findIntake(ben, ids[0] ?? '')).toMatchObject({
    assignment: { assignee: { name: 'Ben' }, assignedBy: 'Ana', assignedAt: expect.any(Date) },
  });

  expect(await undoMany(clinic.ana, done)).toEqual({ ok: true, value: null });
  expect(await assignees()).toEqual([null, null, null]);
  expect(await report(clinic.ana, done)).toMatchObject({ undone: { count: 3, notUndone: [] }, undoableUntil: null });
});

test('what a colleague took meanwhile stays theirs: when assigning, and when undoing', async () => {
  const seen = await picks();
  const [first = '', second = ''] = ids;
  await assignIntakes(ben, [{ intakeId: first, assigneeId: null }], ben.memberId);

  const done = await change(clinic.ana, assign(clinic.ana.memberId), seen);
  expect(await assignees()).toEqual(['Ben', 'Ana', 'Ana']);
  expect(await report(clinic.ana, done)).toMatchObject({
    done: 2,
    left: [{ patientName: carlos.name, why: 'changed-meanwhile', assignee: 'Ben', assignedBy: 'Ben' }],
  });

  await assignIntakes(ben, [{ intakeId: second, assigneeId: clinic.ana.memberId }], ben.memberId);
  await undoMany(clinic.ana, done);
  expect(await assignees()).toEqual(['Ben', 'Ben', null]);
  expect(await report(clinic.ana, done)).toMatchObject({
    undone: { count: 1, notUndone: [{ patientName: amina.name, assignee: 'Ben', assignedBy: 'Ben' }] },
  });
});

test('only what is reviewed is closed, and undoing gives it back as it was', async () => {
  await reviewAll();
  const [first = ''] = ids;
  const seen = await picks('reviewed');
  await changeReview(ben, first, { version: 2, to: 'reopened', note: '' });
  const open = await picks();

  const done = await change(clinic.ana, close, [...seen, { ...open[0], version: 3 } as (typeof seen)[number]]);
  expect(await report(clinic.ana, done)).toMatchObject({
    done: 2,
    left: [
      { why: 'changed-meanwhile', state: 'reopened', reviewer: 'Ben' },
      { why: 'not-closable', state: 'reopened' },
    ],
  });
  expect((await readInbox(clinic.ana)).counts).toMatchObject({ open: { found: 1 }, closed: { found: 2 } });

  await undoMany(clinic.ana, done);
  const { rows } = await readInbox(clinic.ana, { show: 'reviewed' });
  expect(rows.map(({ state, reviewer }) => [state, reviewer])).toEqual([
    ['reviewed', 'Ben'],
    ['reviewed', 'Ben'],
  ]);
});

test('an emergency that nobody has acknowledged is not closed from the list', async () => {
  await reviewAll();
  const [, , quiet = ''] = ids;
  const [seen] = (await readInbox(ben, { show: 'reviewed' })).rows.filter(({ intakeId }) => intakeId === quiet);
  if (!seen) throw new Error('Not reviewed.');
  const page = { key: randomUUID(), seenAt: new Date() };
  await changeUrgency(ben, quiet, { to: 'emergency', reason: null, words: '', seen: seen.urgency, page });

  const done = await change(clinic.ana, close, await picks('reviewed'));
  expect(await report(clinic.ana, done)).toMatchObject({
    done: 2,
    left: [{ intakeId: quiet, why: 'not-acknowledged' }],
  });
});

test('what a colleague reopened after it was closed is not undone, and the report says who', async () => {
  await reviewAll();
  const done = await change(clinic.ana, close, await picks('reviewed'));
  const [first = ''] = ids;
  await changeReview(ben, first, { version: 3, to: 'reopened', note: '' });

  await undoMany(clinic.ana, done);
  expect(await report(clinic.ana, done)).toMatchObject({
    undone: { count: 2, notUndone: [{ patientName: carlos.name, state: 'reopened', reviewer: 'Ben' }] },
  });
  expect((await readInbox(clinic.ana)).rows).toMatchObject([{ intakeId: first, state: 'reopened' }]);
});

test('the same post again is the same action; undone twice is undone once', async () => {
  const seen = await picks();
  const key = randomUUID();
  const [once, twice] = await Promise.all([
    change(clinic.ana, assign(ben.memberId), seen, key),
    change(clinic.ana, assign(ben.memberId), seen, key),
  ]);
  expect(twice).toBe(once);
  expect(await report(clinic.ana, once)).toMatchObject({ done: 3, left: [] });

  await Promise.all([undoMany(clinic.ana, once), undoMany(clinic.ana, once)]);
  expect(await report(clinic.ana, once)).toMatchObject({ undone: { count: 3 } });
  const { rows } = await store.asApp(
    clinic.id,
    `SELECT action, count(*)::int FROM audit_event WHERE action IN ('review.assigned', 'review.undone') GROUP BY 1 ORDER BY 1`,
  );
  expect(rows).toEqual([
    { action: 'review.assigned', count: 3 },
    { action: 'review.undone', count: 3 },
  ]);
});

test('only who did it undoes it, and only for some minutes', async () => {
  const done = await change(clinic.ana, assign(ben.memberId), await picks());
  expect(await undoMany(ben, done)).toEqual({ ok: false, problem: 'not-found' });
  expect(await report(ben, done)).toBeNull();

  await store.pastTheWall('bulk_action', `UPDATE bulk_action SET done_at = done_at - interval '11 minutes'`);
  expect(await undoMany(clinic.ana, done)).toEqual({ ok: false, problem: 'too-late' });
  expect(await report(clinic.ana, done)).toMatchObject({ done: 3, undone: null, undoableUntil: null });
  expect(await assignees()).toEqual(['Ben', 'Ben', 'Ben']);
});

test('nothing is given to whom does not review here: the front desk, a stranger, one who has left', async () => {
  const seen = await picks();
  const strangers = [clinic.desk.memberId, randomUUID()];
  for (const id of strangers) {
    expect(await changeMany(clinic.ana, { picks: seen, act: assign(id), key: randomUUID() })).toEqual({
      ok: false,
      problem: 'no-such-colleague',
    });
  }
  await change(clinic.ana, assign(ben.memberId), seen);
  await store.asApp(clinic.id, 'UPDATE member SET disabled_at = now() WHERE id = $1', [ben.memberId]);
  expect(await assignIntakes(clinic.ana, [], ben.memberId)).toBeNull();
  // What was theirs is still found, to be given to others.
  const left = await readInbox(clinic.ana, { assignee: ben.memberId });
  expect(left.rows).toHaveLength(3);
  expect(left.colleagues).toMatchObject([{ name: 'Ana' }, { name: 'Ben', hasLeft: true }]);
});
