import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Clinician, Member } from '@/lib/server/actor';
import { addMember } from '@/lib/server/clinic/founding';
import { findIntake } from '@/lib/server/intake/intakes';
import { changeReview, maxNoteLength } from '@/lib/server/review/reviews';
import { amina } from '@/tests/people/amina';
import { type Clinic, createClinic, createIntake, password } from './create';
import { openStore, type Store } from './open-store';

let store: Store;
let clinic: Clinic;
let id: string;

beforeAll(async () => {
  store = await openStore();
  clinic = await createClinic('Reviews');
});
afterAll(() => store.close());
beforeEach(async () => {
  id = await createIntake(clinic, amina);
});

async function auditOf(action: string): Promise<number> {
  const { rows } = await store.asApp(
    clinic.id,
    'SELECT count(*)::int AS count FROM audit_event WHERE subject_id = $1::uuid AND action = $2',
    [id, action],
  );

  return rows[0].count;
}

test('of twenty colleagues at once one wins, and what the others wrote is held for each of them', async () => {
  const colleagues: Member[] = [];
  for (let index = 0; index < 20; index += 1) {
    const email = `ana${index}@reviews.example`;
    colleagues.push(await addMember(clinic.system, { kind: 'clinician', name: 'Ana', email, password }));
  }
  const outcomes = await Promise.all(
    colleagues.map((colleague, index) =>
      changeReview(colleague as Clinician, id, { version: 1, to: 'in_review', note: `Note ${index}` }),
    ),
  );

  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.filter((outcome) => !outcome.ok && outcome.problem === 'changed-meanwhile')).toHaveLength(19);
  const intake = await findIntake(clinic.ana, id);
  expect(intake?.review).toMatchObject({ state: 'in_review', version: 2, reviewer: 'Ana' });
  expect(intake?.notes).toHaveLength(1);
  const held = await Promise.all(colleagues.map((colleague) => findIntake(colleague as Clinician, id)));
  expect(held.map((seen) => seen?.held.length).toSorted()).toEqual([0, ...Array(19).fill(1)]);
  expect(await auditOf('review.changed')).toBe(1);
  expect(await auditOf('note.added')).toBe(1);
});

test('the same note posted twenty times from one page is one note, and every post is told that it went well', async () => {
  const change = { version: 1, to: 'reviewed', note: 'Called back.', key: randomUUID() } as const;
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => changeReview(clinic.ana, id, change)));

  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(20);
  expect(await findIntake(clinic.ana, id)).toMatchObject({
    notes: [{ body: 'Called back.' }],
    review: { state: 'reviewed', version: 2 },
  });
  expect([await auditOf('note.added'), await auditOf('review.changed')]).toEqual([1, 1]);
});

test('other words from the same page, and the same words from another page, are notes of their own', async () => {
  const [key, other] = [randomUUID(), randomUUID()];
  for (const [note, page] of [
    ['First.', key],
    ['First, corrected.', key],
    ['First.', other],
  ] as const) {
    await changeReview(clinic.ana, id, { version: 1, to: null, note, key: page });
  }

  expect((await findIntake(clinic.ana, id))?.notes.map(({ body }) => body)).toEqual([
    'First.',
    'First, corrected.',
    'First.',
  ]);
});

test('a step that is not open from here is refused, and its note is kept', async () => {
  expect(await changeReview(clinic.ana, id, { version: 1, to: 'closed', note: 'Closing.' })).toEqual({
    ok: false,
    problem: 'not-allowed',
  });
  expect((await findIntake(clinic.ana, id))?.notes.map(({ body }) => body)).toEqual(['Closing.']);
});

test.each([
  ['too long', 'x'.repeat(maxNoteLength + 1)],
  ['holding a NUL', 'a\u0000b'],
  ['holding half a character', 'a\ud800b'],
])('a note %s changes nothing', async (_what, note) => {
  expect(await changeReview(clinic.ana, id, { version: 1, to: 'reviewed', note })).toEqual({
    ok: false,
    problem: 'unreadable-note',
  });
  expect(await findIntake(clinic.ana, id)).toMatchObject({ notes: [], review: { state: 'new' } });
});

describe('when the audit line cannot be written', () => {
  beforeAll(async () => {
    await store.asOwner(`CREATE TRIGGER forced BEFORE INSERT ON audit_event FOR EACH ROW
      WHEN (NEW.action = 'review.changed') EXECUTE FUNCTION refuse_change()`);
  });
  afterAll(async () => {
    await store.asOwner('DROP TRIGGER forced ON audit_event');
  });

  test('neither the state nor the note is', async () => {
    await expect(changeReview(clinic.ana, id, { version: 1, to: 'reviewed', note: 'Gone with it.' })).rejects.toThrow();

    expect(await findIntake(clinic.ana, id)).toMatchObject({ notes: [], review: { state: 'new', version: 1 } });
    expect(await auditOf('note.added')).toBe(0);
  });
});
