import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { toScoredAnswers } from '@/lib/form/scored-answers';
import type { Intake } from '@/lib/intake/intake';
import type { Clinician } from '@/lib/server/actor';
import { readInbox } from '@/lib/server/inbox/inbox';
import { findIntake } from '@/lib/server/intake/intakes';
import { dropHeld, type FromPage } from '@/lib/server/review/held-changes';
import { changeReview } from '@/lib/server/review/reviews';
import { confirmHistory } from '@/lib/server/verdict/confirm-history';
import { changeUrgency, type GivenUrgency } from '@/lib/server/verdict/urgency';
import { type GivenVerdict, giveVerdict } from '@/lib/server/verdict/verdicts';
import { confirmables } from '@/lib/tagging/confirmable';
import { explainAnswers } from '@/lib/tagging/tag-answers';
import { amina } from '@/tests/people/amina';
import { nadia } from '@/tests/people/nadia';
import { samuel } from '@/tests/people/samuel';
import { type Clinic, createClinic, createIntake } from './create';
import { newPerson } from './enter';
import { openStore, type Store } from './open-store';

let store: Store;
let clinic: Clinic;
let ben: Clinician;
let id: string;

beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  clinic = await createClinic('Verdicts');
  ben = (await newPerson(clinic)).member as Clinician;
  id = await createIntake(clinic, amina);
});

const fromPage = (): FromPage => ({ key: randomUUID(), seenAt: new Date() });
const done = { ok: true, value: null };

function verdict(change: Partial<GivenVerdict> = {}): GivenVerdict {
  return { tag: 'axspa', kind: 'agree', reason: 'history', words: '', seen: null, page: fromPage(), ...change };
}

function urgency(change: Partial<GivenUrgency>): GivenUrgency {
  return { to: 'urgent', reason: null, words: '', seen: 'soon', page: fromPage(), ...change };
}

async function read(who = clinic.ana, evaluation?: string): Promise<Intake> {
  const intake = await findIntake(who, id, { evaluation });
  if (!intake) throw new Error('No intake.');

  return intake;
}

/** Every evaluation as it lies in the database, to the byte. */
async function evaluations(): Promise<string[]> {
  const { rows } = await store.asApp(
    clinic.id,
    'SELECT e::text AS row FROM evaluation e WHERE intake_id = $1::uuid ORDER BY created_at, id',
    [id],
  );

  return rows.map(({ row }) => row);
}

async function auditOf(action: string): Promise<number> {
  const { rows } = await store.asApp(
    clinic.id,
    'SELECT count(*)::int AS count FROM audit_event WHERE subject_id = $1::uuid AND action = $2',
    [id, action],
  );

  return rows[0].count;
}

describe('a verdict on a tag', () => {
  test('is written once beside the engine’s own, and a later one supersedes it, with the first still to be read', async () => {
    const before = await evaluations();
    const first = verdict({ kind: 'disagree', reason: 'other', words: 'Worked in the garden.' });
    expect(await giveVerdict(clinic.ana, id, first)).toEqual(done);
    expect(await giveVerdict(clinic.ana, id, first)).toEqual(done);
    const [given] = (await read()).verdicts;
    expect(given).toMatchObject({ kind: 'disagree', reason: 'other', words: 'Worked in the garden.', author: 'Ana' });

    expect(await giveVerdict(ben, id, verdict({ seen: String(given?.id) }))).toEqual(done);
    expect((await read()).verdicts.map(({ kind, author }) => [kind, author])).toEqual([
      ['disagree', 'Ana'],
      ['agree', 'Eve'],
    ]);
    expect(await evaluations()).toEqual(before);
    expect(await auditOf('verdict.given')).toBe(2);
  });

  test('adds a cause from the list once, which is judged like another from then on', async () => {
    expect(await giveVerdict(clinic.ana, id, verdict({ tag: 'lss' }))).toMatchObject({ problem: 'not-allowed' });
    const add = verdict({ tag: 'lss', kind: 'add', reason: 'tested' });
    expect(await giveVerdict(clinic.ana, id, add)).toEqual(done);
    const seen = String((await read()).verdicts[0]?.id);
    expect(await giveVerdict(ben, id, { ...add, seen, page: fromPage() })).toMatchObject({ problem: 'not-allowed' });
    expect(await giveVerdict(ben, id, verdict({ tag: 'lss', kind: 'defer', reason: 'to-test', seen }))).toEqual(done);
    expect((await read()).verdicts.map(({ tag, kind }) => [tag, kind])).toEqual([
      ['lss', 'add'],
      ['lss', 'defer'],
    ]);
  });

  test.each([
    [{ reason: 'no-such-reason' }, 'not-allowed'],
    [{ reason: 'other', kind: 'disagree' } as const, 'words-missing'],
    [{ words: 'a\u0000b' }, 'unreadable-note'],
    [{ words: 'x'.repeat(501) }, 'unreadable-note'],
  ])('that cannot be taken is not written: %j', async (change, problem) => {
    expect(await giveVerdict(clinic.ana, id, verdict(change))).toEqual({ ok: false, problem });
    expect((await read()).verdicts).toEqual([]);
  });

  test('of two at once one stands; the other is held for its author alone, and sent again on top of it', async () => {
    const mine = verdict({ kind: 'disagree', reason: 'examined', words: 'Hips.' });
    expect(await giveVerdict(clinic.ana, id, verdict({ words: 'Typical.' }))).toEqual(done);
    expect(await giveVerdict(ben, id, mine)).toEqual({ ok: false, problem: 'changed-meanwhile' });
    expect(await giveVerdict(ben, id, mine)).toEqual({ ok: false, problem: 'changed-meanwhile' });

    expect((await read()).held).toEqual([]);
    const { held, verdicts } = await read(ben);
    expect(held.map(({ change }) => change)).toEqual([
      { of: 'verdict', tag: 'axspa', kind: 'disagree', reason: 'examined', words: 'Hips.' },
    ]);
    expect(verdicts.map(({ words }) => words)).toEqual(['Typical.']);

    const page = { ...fromPage(), held: String(held[0]?.id) };
    expect(await giveVerdict(ben, id, { ...mine, seen: String(verdicts[0]?.id), page })).toEqual(done);
    expect((await read(ben)).held).toEqual([]);
    expect((await read()).verdicts.map(({ words }) => words)).toEqual(['Typical.', 'Hips.']);
  });

  test('of twenty at once one stands and nineteen are held', async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => giveVerdict(ben, id, verdict())));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await read(ben)).verdicts).toHaveLength(1);
    const { held } = await read(ben);
    expect(held).toHaveLength(19);
    expect(await dropHeld(clinic.ana, id, String(held[0]?.id))).toEqual(done);
    expect((await read(ben)).held).toHaveLength(19);
    expect(await dropHeld(ben, id, String(held[0]?.id))).toEqual(done);
    expect((await read(ben)).held).toHaveLength(18);
  });
});

describe('a step of the review that comes too late', () => {
  test('is held with its note, and leaves the record as the colleague made it', async () => {
    await changeReview(clinic.ana, id, { version: 1, to: 'in_review', note: 'Mine.' });
    const late = { version: 1, to: 'reviewed', note: 'I was about to say this.', ...fromPage() } as const;
    expect(await changeReview(ben, id, late)).toEqual({ ok: false, problem: 'changed-meanwhile' });
    const { held, notes, review } = await read(ben);
    expect(held.map(({ change }) => change)).toEqual([{ of: 'review', to: 'reviewed', note: late.note }]);
    expect(notes.map(({ body }) => body)).toEqual(['Mine.']);

    const again = { ...late, ...fromPage(), version: review.version, held: String(held[0]?.id) };
    expect(await changeReview(ben, id, again)).toEqual(done);
    expect(await read(ben)).toMatchObject({ held: [], review: { state: 'reviewed', reviewer: 'Eve' } });
  });
});

describe('the urgency', () => {
  const rankOf = async () =>
    (await store.asApp(clinic.id, 'SELECT urgency_rank AS rank FROM review WHERE intake_id = $1::uuid', [id])).rows[0]
      .rank;

  test('is raised at once and moves in the inbox; the engine’s own stays beside it', async () => {
    await createIntake(clinic, samuel);
    await createIntake(clinic, nadia, new Date(Date.now() - 3_600_000));
    expect(await changeUrgency(clinic.ana, id, urgency({ to: 'emergency' }))).toEqual(done);

    expect(await read()).toMatchObject({
      review: { urgency: 'emergency' },
      evaluation: { urgency: 'soon' },
      urgencyVerdicts: [{ from: 'soon', to: 'emergency', reason: null, author: 'Ana' }],
    });
    const { rows } = await readInbox(ben);
    expect(rows.map(({ patientName, urgency }) => [patientName, urgency])).toEqual([
      [amina.name, 'emergency'],
      [samuel.name, 'emergency'],
      [nadia.name, 'routine'],
    ]);
    expect(rows[0]).toMatchObject({ ruledUrgency: 'soon', lowered: false });
    expect(await auditOf('urgency.raised')).toBe(1);
  });

  test('is lowered only with a reason, which stays in the inbox row and on the page', async () => {
    expect(await changeUrgency(clinic.ana, id, urgency({ to: 'routine' }))).toMatchObject({
      problem: 'reason-missing',
    });
    expect(await changeUrgency(clinic.ana, id, urgency({ to: 'routine', reason: 'other' }))).toMatchObject({
      problem: 'words-missing',
    });
    expect(await changeUrgency(clinic.ana, id, urgency({ to: 'soon' }))).toMatchObject({ problem: 'same-urgency' });
    expect(await rankOf()).toBe(2);

    const lowered = urgency({ to: 'routine', reason: 'spoke', words: 'Comes on Monday.' });
    expect(await changeUrgency(clinic.ana, id, lowered)).toEqual(done);
    expect(await changeUrgency(clinic.ana, id, lowered)).toEqual(done);
    expect(await rankOf()).toBe(3);
    expect((await readInbox(ben)).rows[0]).toMatchObject({
      urgency: 'routine',
      ruledUrgency: 'soon',
      lowered: true,
    });
    expect((await read()).urgencyVerdicts).toMatchObject([{ from: 'soon', to: 'routine', words: 'Comes on Monday.' }]);
    expect(await auditOf('urgency.lowered')).toBe(1);
  });

  test('of a stale page is held, and says what stands', async () => {
    await changeUrgency(clinic.ana, id, urgency({ to: 'urgent' }));
    const late = urgency({ to: 'routine', reason: 'known', words: 'Known here.' });
    expect(await changeUrgency(ben, id, late)).toEqual({ ok: false, problem: 'changed-meanwhile' });
    expect(await rankOf()).toBe(1);
    expect((await read(ben)).held).toMatchObject([{ change: { of: 'urgency', to: 'routine', words: 'Known here.' } }]);
  });

  test.each([
    ['by the server’s own role', 'UPDATE review SET urgency_rank = 3', /permission denied/],
    [
      'without a reason',
      `INSERT INTO urgency_verdict (id, clinic_id, intake_id, evaluation_id, author_id, to_rank, sealed, key)
       SELECT gen_random_uuid(), e.clinic_id, e.intake_id, e.id, m.id, 3, '', gen_random_uuid() FROM evaluation e, member m LIMIT 1`,
      /lowers_with_reason/,
    ],
    ['by changing a verdict', `UPDATE urgency_verdict SET reason = 'spoke'`, /permission denied/],
  ])('is not lowered silently: %s', async (_how, statement, refusal) => {
    await expect(store.asApp(clinic.id, statement)).rejects.toThrow(refusal);
    expect(await rankOf()).toBe(2);
  });
});

describe('confirmed history', () => {
  test('makes a second evaluation, the engine’s own of the confirmed answers, and leaves the first to the byte', async () => {
    const [first] = await evaluations();
    const { evaluationId: seen } = await read();
    const given = { confirmed: ['heel', 'ibp'], seen, page: fromPage() } as const;
    expect(await confirmHistory(clinic.ana, id, given)).toEqual(done);
    expect(await confirmHistory(clinic.ana, id, given)).toEqual(done);

    const now = await read();
    const day = now.receivedAt.toISOString().slice(0, 10);
    expect(now.evaluation).toEqual(explainAnswers(toScoredAnswers(amina.answers, day), ['ibp', 'heel']));
    expect(now.evaluations).toMatchObject([
      { id: seen, confirmed: [], confirmedBy: null },
      { confirmed: ['ibp', 'heel'], confirmedBy: 'Ana' },
    ]);
    expect((await evaluations())[0]).toBe(first);
    expect(await evaluations()).toHaveLength(2);
    expect((await read(clinic.ana, seen)).evaluation).toEqual(explainAnswers(toScoredAnswers(amina.answers, day)));
    expect(await auditOf('history.confirmed')).toBe(1);
  });

  test('adds to what was confirmed before, and of a stale page is held', async () => {
    const { evaluationId: seen } = await read();
    await confirmHistory(clinic.ana, id, { confirmed: ['heel'], seen, page: fromPage() });
    const late = { confirmed: ['nsaid'], seen, page: fromPage() } as const;
    expect(await confirmHistory(ben, id, late)).toMatchObject({ problem: 'changed-meanwhile' });
    const { evaluationId, held } = await read(ben);
    const page = { ...fromPage(), held: String(held[0]?.id) };
    expect(await confirmHistory(ben, id, { ...late, seen: evaluationId, page })).toEqual(done);
    expect(await read(ben)).toMatchObject({ held: [], evaluation: { confirmed: ['heel', 'nsaid'] } });
  });

  test('is only of what the patient said', async () => {
    const { evaluationId: seen } = await read();
    const given = { confirmed: ['dactylitis'], seen, page: fromPage() } as const;
    expect(await confirmHistory(clinic.ana, id, given)).toMatchObject({ problem: 'nothing-confirmed' });
    expect(await evaluations()).toHaveLength(1);
  });
});

test('whatever clinicians do, in whatever order, no result of the engine changes', async () => {
  const step = fc.oneof(
    fc.record({
      do: fc.constant('verdict' as const),
      kind: fc.constantFrom('agree', 'disagree', 'defer', 'add'),
      tag: fc.constantFrom('axspa', 'lss', 'non-specific-lbp'),
    }),
    fc.record({ do: fc.constant('urgency' as const), to: fc.constantFrom('emergency', 'urgent', 'soon', 'routine') }),
    fc.record({ do: fc.constant('history' as const), confirmed: fc.subarray([...confirmables]) }),
    fc.record({
      do: fc.constant('review' as const),
      to: fc.constantFrom('in_review', 'reviewed', 'closed', 'reopened'),
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      id = await createIntake(clinic, amina);
      const known = await evaluations();
      for (const one of steps) {
        const { verdicts, review, evaluationId } = await read();
        const page = fromPage();
        if (one.do === 'verdict') {
          const seen = verdicts.findLast(({ tag }) => tag === one.tag)?.id ?? null;
          const reason = one.kind === 'defer' ? 'to-test' : 'examined';
          await giveVerdict(clinic.ana, id, { ...one, reason, words: '', seen, page } as GivenVerdict);
        }
        if (one.do === 'urgency') {
          const { urgency: seen } = review;
          await changeUrgency(ben, id, { to: one.to, reason: 'spoke', words: '', seen, page } as GivenUrgency);
        }
        if (one.do === 'history') await confirmHistory(ben, id, { confirmed: one.confirmed, seen: evaluationId, page });
        if (one.do === 'review') {
          await changeReview(clinic.ana, id, { version: review.version, to: one.to as 'closed', note: '' });
        }
        const now = await evaluations();
        expect(now.slice(0, known.length)).toEqual(known);
        known.splice(0, known.length, ...now);
      }
    }),
    { seed: 20261201, numRuns: 12 },
  );
});

test('another clinic finds nothing to do any of this to', async () => {
  const { ana: stranger } = await createClinic('Elsewhere');
  const { evaluationId: seen } = await read();
  const before = await evaluations();
  expect(await giveVerdict(stranger, id, verdict())).toEqual({ ok: false, problem: 'not-found' });
  expect(await changeUrgency(stranger, id, urgency({}))).toEqual({ ok: false, problem: 'not-found' });
  const given = { confirmed: ['heel'], seen, page: fromPage() } as const;
  expect(await confirmHistory(stranger, id, given)).toEqual({ ok: false, problem: 'not-found' });
  expect(await dropHeld(stranger, id, randomUUID())).toEqual({ ok: false, problem: 'not-found' });
  expect(await evaluations()).toEqual(before);
  expect(await read()).toMatchObject({ verdicts: [], urgencyVerdicts: [] });
});
