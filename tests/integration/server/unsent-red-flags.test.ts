import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { QuestionId, StepId } from '@/lib/form/form';
import { stepOfQuestion } from '@/lib/form/form';
import { type RedFlagThread, toldLines } from '@/lib/intake/red-flag-thread';
import type { Clinician, PatientActor } from '@/lib/server/actor';
import { addMember } from '@/lib/server/clinic/founding';
import { withClinic } from '@/lib/server/database/database';
import { findIntake } from '@/lib/server/intake/intakes';
import { sendDraft } from '@/lib/server/intake/submissions';
import { revokeInvitation } from '@/lib/server/invitation/invitations';
import { findRedFlag, listUnsentRedFlags } from '@/lib/server/red-flag/red-flags';
import { respondToRedFlag } from '@/lib/server/red-flag/responses';
import { nadia } from '@/tests/people/nadia';
import { samuel } from '@/tests/people/samuel';
import { type Clinic, createClinic, createDraft, password } from './create';
import { openStore, type Store } from './open-store';
import { savePage } from './save-page';

let store: Store;
let clinic: Clinic;

beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  clinic = await createClinic('Waiting');
});

/** Answers one question as a tap on its page does. */
function say(patient: PatientActor, question: QuestionId, ...codes: string[]) {
  const step: StepId = stepOfQuestion(question);

  return savePage(patient, step, { shown: [question], [question]: codes }, { soFar: true });
}

async function waiting({ ana }: Pick<Clinic, 'ana'> = clinic): Promise<readonly RedFlagThread[]> {
  return (await listUnsentRedFlags(ana)).threads;
}

/** The newest telling of a form that waits, which is what a clinician answers. */
async function newestId(): Promise<string> {
  return (await waiting())[0]?.tellings.at(-1)?.id ?? '';
}

/** Each answer that was told, and what it was changed to. */
const told = (thread?: RedFlagThread) =>
  toldLines(thread?.tellings ?? []).map(({ question, words, changed }) => [question, words, changed?.words]);

const response = (reason: 'reached' | 'not-reached' | 'no-action', note = '') => ({ reason, note, key: randomUUID() });

async function ben(): Promise<Clinician> {
  const who = { kind: 'clinician', name: 'Ben', email: `${randomUUID()}@clinic.example`, password } as const;

  return (await addMember(clinic.system, who)) as Clinician;
}

describe('a red-flag answer in a form that is not sent', () => {
  test('waits for a clinician as soon as it is saved: whose, what in their words, and since when', async () => {
    const { patient } = await createDraft(clinic);
    expect(await waiting()).toEqual([]);
    expect((await listUnsentRedFlags(clinic.ana)).newest).toBeNull();

    await say(patient, 'goals', 'Lift my granddaughter');
    await say(patient, 'rf-saddle', 'yes');

    const [thread] = await waiting();
    expect(thread).toMatchObject({
      patient: { name: 'Nobody' },
      intakeId: null,
      ownWords: [{ text: 'Lift my granddaughter' }],
      tellings: [{ urgency: 'emergency', isOpen: true }],
    });
    expect(told(thread)).toEqual([['rf-saddle', 'Yes', undefined]]);
    expect((await listUnsentRedFlags(clinic.ana)).newest).toEqual(thread?.tellings[0]?.toldAt);
  });

  test('is written with the save or not at all', async () => {
    const { patient } = await createDraft(clinic);
    const before = await store.asApp(clinic.id, 'SELECT version, sealed FROM draft');
    await store.asOwner('REVOKE INSERT ON unsent_red_flag FROM backstory_app');
    await expect(say(patient, 'rf-saddle', 'yes')).rejects.toThrow();
    await store.asOwner('GRANT INSERT ON unsent_red_flag TO backstory_app');

    const { rows } = await store.asApp(clinic.id, 'SELECT version, sealed FROM draft');
    expect(rows).toEqual(before.rows);
    expect(await waiting()).toEqual([]);
  });

  test('calls nobody while nothing alarming was said, and once for what was said twice', async () => {
    const { patient } = await createDraft(clinic);
    for (const question of ['rf-bladder', 'rf-saddle', 'rf-bowel', 'rf-leg-weak'] as const) {
      await say(patient, question, 'no');
    }
    expect(await waiting()).toEqual([]);

    await say(patient, 'rf-bowel', 'yes');
    await say(patient, 'rf-bowel', 'yes');
    await say(patient, 'goals', 'Walk');
    expect((await waiting())[0]?.tellings).toHaveLength(1);
  });

  test('is one entry however much is told, the most urgent form first', async () => {
    const [{ patient: one }, { patient: other }] = [await createDraft(clinic, nadia), await createDraft(clinic)];
    await say(one, 'rf-weight-loss', 'yes');
    await say(one, 'rf-fever', 'yes');
    await say(other, 'rf-saddle', 'yes');
    await say(other, 'rf-bladder', 'unsure');

    const threads = await waiting();
    expect(threads.map(({ patient }) => patient.name)).toEqual(['Nobody', nadia.name]);
    expect(told(threads[0])).toEqual([
      ['rf-saddle', 'Yes', undefined],
      ['rf-bladder', 'Not sure', undefined],
    ]);
    expect(told(threads[1]).map(([question]) => question)).toEqual(['rf-weight-loss', 'rf-fever']);
  });

  test('stays when the answer is changed, with both', async () => {
    const { patient } = await createDraft(clinic);
    await say(patient, 'rf-saddle', 'yes');
    await say(patient, 'rf-saddle', 'no');

    const [thread] = await waiting();
    expect(told(thread)).toEqual([['rf-saddle', 'Yes', 'No']]);
    expect(thread?.tellings.map(({ isOpen }) => isOpen)).toEqual([true, false]);
  });

  test('stays when the link is taken back and when the draft is gone', async () => {
    const { patient } = await createDraft(clinic);
    await say(patient, 'goals', 'Lift my granddaughter');
    await say(patient, 'rf-saddle', 'yes');
    await say(patient, 'rf-saddle', 'no');
    await revokeInvitation(clinic.desk, patient.invitationId);
    await store.asApp(clinic.id, 'DELETE FROM draft');

    const [thread] = await waiting();
    expect(thread).toMatchObject({ savedAt: null, ownWords: [{ text: 'Lift my granddaughter' }] });
    expect(told(thread)).toEqual([['rf-saddle', 'Yes', 'No']]);
  });

  test('is another clinic’s to read, list and answer by no way', async () => {
    const south = await createClinic('South');
    const { patient } = await createDraft(clinic);
    await say(patient, 'rf-saddle', 'yes');
    const id = await newestId();

    expect(await waiting(south)).toEqual([]);
    expect((await listUnsentRedFlags(south.ana)).newest).toBeNull();
    expect(await findRedFlag(south.ana, id)).toBeNull();
    expect(await respondToRedFlag(south.ana, id, response('reached'))).toEqual({ ok: false, problem: 'not-found' });
    expect(await waiting()).toHaveLength(1);
  });
});

describe('a clinician’s response', () => {
  let patient: PatientActor;
  let id: string;

  beforeEach(async () => {
    ({ patient } = await createDraft(clinic));
    await say(patient, 'rf-saddle', 'yes');
    id = await newestId();
  });

  test('takes it off the list and stays in the record: who, when, what was done', async () => {
    expect(await respondToRedFlag(clinic.ana, id, response('reached', 'Goes to the ED now.'))).toEqual({
      ok: true,
      value: null,
    });

    expect(await waiting()).toEqual([]);
    expect((await findRedFlag(clinic.ana, id))?.responses).toMatchObject([
      { member: 'Ana', reason: 'reached', note: 'Goes to the ED now.' },
    ]);
    const { rows } = await store.asApp(
      clinic.id,
      `SELECT action, actor_kind FROM audit_event WHERE subject_id = $1::uuid ORDER BY seq`,
      [id],
    );
    expect(rows).toEqual([
      { action: 'red-flag.told', actor_kind: 'patient' },
      { action: 'red-flag.acknowledged', actor_kind: 'clinician' },
      { action: 'red-flag.read', actor_kind: 'clinician' },
    ]);
  });

  test('that reached nobody leaves it on the list', async () => {
    await respondToRedFlag(clinic.ana, id, response('not-reached', 'Rang twice.'));

    expect(await waiting()).toMatchObject([{ responses: [{ reason: 'not-reached', note: 'Rang twice.' }] }]);
  });

  test('that nothing needs doing says why', async () => {
    expect(await respondToRedFlag(clinic.ana, id, response('no-action', ' '))).toEqual({
      ok: false,
      problem: 'note-missing',
    });
    expect(await respondToRedFlag(clinic.ana, id, response('no-action', 'x'.repeat(1001)))).toEqual({
      ok: false,
      problem: 'unreadable-note',
    });
    expect(await waiting()).toHaveLength(1);
  });

  test('of two at the same moment one acknowledges, and both are kept', async () => {
    const outcomes = await Promise.all(
      [clinic.ana, await ben()].map((who) => respondToRedFlag(who, id, response('reached', `By ${who.name}`))),
    );

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, problem: 'settled-before' });
    expect((await findRedFlag(clinic.ana, id))?.responses.map(({ note }) => note).toSorted()).toEqual([
      'By Ana',
      'By Ben',
    ]);
    const { rows } = await store.asApp(
      clinic.id,
      `SELECT count(*)::int AS count FROM audit_event WHERE action = 'red-flag.acknowledged'`,
    );
    expect(rows).toEqual([{ count: 1 }]);
  });

  test('posted twice from one page is one', async () => {
    const once = response('reached', 'Phoned.');
    const outcomes = await Promise.all([1, 2, 3].map(() => respondToRedFlag(clinic.ana, id, once)));

    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect((await findRedFlag(clinic.ana, id))?.responses).toHaveLength(1);
  });

  test('goes for what was read: what was told meanwhile, and what is told anew, waits again', async () => {
    await say(patient, 'rf-bowel', 'yes');
    await respondToRedFlag(clinic.ana, id, response('reached'));
    expect(await waiting()).toHaveLength(1);

    await respondToRedFlag(clinic.ana, await newestId(), response('reached'));
    expect(await waiting()).toEqual([]);
    await say(patient, 'goals', 'Walk');
    await say(patient, 'rf-bowel', 'no');
    expect(await waiting()).toEqual([]);
    await say(patient, 'rf-bowel', 'yes');
    expect(told((await waiting())[0])).toEqual([
      ['rf-saddle', 'Yes', undefined],
      ['rf-bowel', 'Yes', undefined],
    ]);
  });
});

describe('sending the form', () => {
  async function send(person: typeof samuel, answers: readonly [QuestionId, string][]) {
    const { patient, sending } = await createDraft(clinic, person);
    let version = sending.version;
    for (const [question, code] of answers) {
      const saved = await say(patient, question, code);
      if (saved.ok) version = saved.value.version;
    }
    const id = await newestId();
    const sent = await sendDraft(patient, { ...sending, version });
    if (!sent.ok) throw new Error(sent.problem);

    return { id, intakeId: sent.intakeId };
  }

  test('with the same answer takes its place, linked both ways', async () => {
    const { id, intakeId } = await send(samuel, [['rf-bowel', 'yes']]);

    expect(await waiting()).toEqual([]);
    expect(await findRedFlag(clinic.ana, id)).toMatchObject({ intakeId, responses: [] });
    expect((await findIntake(clinic.ana, intakeId))?.unsentRedFlagId).toBe(id);
  });

  test('without an answer that was told leaves it on the list, and says so', async () => {
    const { intakeId } = await send(nadia, [
      ['rf-bowel', 'yes'],
      ['rf-bowel', 'no'],
    ]);

    const [thread] = await waiting();
    expect(thread?.intakeId).toBe(intakeId);
    expect(told(thread)).toEqual([['rf-bowel', 'Yes', 'No']]);
  });

  test('of a form that never told any has nothing to link', async () => {
    const { intakeId } = await send(nadia, []);

    expect((await findIntake(clinic.ana, intakeId))?.unsentRedFlagId).toBeNull();
  });
});

describe('the database itself', () => {
  beforeEach(async () => {
    const { patient } = await createDraft(clinic);
    await say(patient, 'rf-saddle', 'yes');
  });

  test('lets none off the list without a response or the sent form', async () => {
    const settle = 'UPDATE unsent_red_flag SET settled_at = now()';
    await expect(store.asApp(clinic.id, settle)).rejects.toThrow(/written once/);
    await respondToRedFlag(clinic.ana, await newestId(), response('not-reached'));
    await expect(store.asApp(clinic.id, settle)).rejects.toThrow(/written once/);
  });

  test.each([
    `UPDATE unsent_red_flag SET told = '[]'`,
    'UPDATE unsent_red_flag SET settled_at = NULL, urgency_rank = 3',
    'DELETE FROM unsent_red_flag',
    `UPDATE red_flag_response SET reason = 'reached'`,
    'DELETE FROM red_flag_response',
  ])('refuses: %s', async (statement) => {
    await respondToRedFlag(clinic.ana, await newestId(), response('not-reached'));
    await expect(store.asApp(clinic.id, statement)).rejects.toThrow(/permission denied/);
    await store.asOwner('GRANT UPDATE, DELETE ON unsent_red_flag, red_flag_response TO backstory_app');
    await expect(store.asApp(clinic.id, statement)).rejects.toThrow(/written once/);
    await store.asOwner('REVOKE UPDATE, DELETE ON unsent_red_flag, red_flag_response FROM backstory_app');
    await store.asOwner('GRANT UPDATE (settled_at) ON unsent_red_flag TO backstory_app');
  });

  test('keeps it apart from the other clinics’', async () => {
    const south = await createClinic('South');
    const rows = await withClinic(south.id, (tx) => tx.unsentRedFlag.count());

    expect(rows).toBe(0);
  });
});
