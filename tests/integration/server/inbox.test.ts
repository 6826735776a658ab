import { afterAll, beforeAll, expect, test } from 'vitest';
import { readInbox } from '@/lib/server/inbox/inbox';
import type { InboxRow } from '@/lib/server/inbox/rows';
import { changeReview } from '@/lib/server/review/reviews';
import { amina } from '@/tests/people/amina';
import { carlos } from '@/tests/people/carlos';
import { dmitri } from '@/tests/people/dmitri';
import { nadia } from '@/tests/people/nadia';
import { samuel } from '@/tests/people/samuel';
import { type Clinic, createClinic, createIntake } from './create';
import { openStore, type Store } from './open-store';

let store: Store;
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());

test('emergency comes first, then urgent, soon, routine; within each the longest waiting', async () => {
  const clinic = await createClinic('Order');
  await createIntake(clinic, nadia, minutesAgo(900));
  await createIntake(clinic, samuel, minutesAgo(1));
  await createIntake(clinic, amina, minutesAgo(500));
  await createIntake(clinic, carlos, minutesAgo(300));
  await createIntake(clinic, dmitri, minutesAgo(60));
  await createIntake(clinic, nadia, minutesAgo(5));

  const { rows, next } = await readInbox(clinic.ana);

  expect(rows.map(({ urgency, patientName }) => [urgency, patientName])).toEqual([
    ['emergency', dmitri.name],
    ['emergency', samuel.name],
    ['urgent', carlos.name],
    ['soon', amina.name],
    ['routine', nadia.name],
    ['routine', nadia.name],
  ]);
  expect(rows[4]?.receivedAt.getTime()).toBeLessThan(rows[5]?.receivedAt.getTime() ?? 0);
  expect(rows[1]?.reasons[0]).toContain('saddle');
  expect(rows[3]?.tags[0]).toMatchObject({ id: 'axspa', support: expect.any(String) });
  expect(rows[3]).toMatchObject({ assessed: true, safetyScreen: 'complete', assignee: null });
  expect(next).toBeNull();
});

test('pages neither skip nor repeat while intakes arrive before and after the place one has come to', async () => {
  const clinic = await createClinic('Paging');
  const expected: string[] = [];
  for (let index = 0; index < 55; index += 1) {
    expected.push(await createIntake(clinic, index % 3 === 0 ? amina : nadia, minutesAgo(1000 - index)));
  }

  const seen: InboxRow[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof readInbox>> = await readInbox(clinic.ana, after === null ? {} : { after });
    seen.push(...page.rows);
    after = page.next;
    await createIntake(clinic, samuel);
    await createIntake(clinic, nadia, minutesAgo(1));
  } while (after !== null);

  const ids = seen.map(({ intakeId }) => intakeId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(expected.filter((id) => !ids.includes(id))).toEqual([]);
});

test('what is reviewed stands apart from what nobody has done yet, and what is closed apart from both', async () => {
  const clinic: Clinic = await createClinic('Shelves');
  const id = await createIntake(clinic, samuel);
  const waiting = await createIntake(clinic, nadia);
  const shelf = async (show: string) => (await readInbox(clinic.ana, { show })).rows.map(({ intakeId }) => intakeId);
  expect(await shelf('open')).toEqual([id, waiting]);

  await changeReview(clinic.ana, id, { version: 1, to: 'reviewed', note: '' });
  expect(await shelf('open')).toEqual([waiting]);
  expect(await shelf('reviewed')).toEqual([id]);

  await changeReview(clinic.ana, id, { version: 2, to: 'closed', note: '' });
  expect(await shelf('reviewed')).toEqual([]);
  expect((await readInbox(clinic.ana, { show: 'closed' })).rows).toMatchObject([{ intakeId: id, reviewer: 'Ana' }]);

  await changeReview(clinic.ana, id, { version: 3, to: 'reopened', note: '' });
  expect(await shelf('open')).toEqual([id, waiting]);
  const { counts } = await readInbox(clinic.ana);
  expect([counts.open.found, counts.reviewed.found, counts.closed.found]).toEqual([2, 0, 0]);
});

test('a further evaluation takes the place of the one before in the inbox, and in what it is filtered by', async () => {
  const clinic = await createClinic('Again');
  const id = await createIntake(clinic, amina);
  const tag = { id: 'lss', name: 'Pattern consistent with something else', support: 'moderate' };
  const result = { assessed: true, safetyScreen: 'incomplete', rules: [{ says: 'Told again' }], tags: [tag] };
  await store.asApp(
    clinic.id,
    `INSERT INTO evaluation (id, clinic_id, intake_id, rule_set, form_version, input_hash, urgency, result)
     VALUES (gen_random_uuid(), $1, $2, '1', '1', '', 'soon', $3)`,
    [clinic.id, id, JSON.stringify(result)],
  );

  const fitting = await readInbox(clinic.ana, { cause: 'lss', support: 'moderate', safety: 'incomplete' });
  expect(fitting.rows).toMatchObject([{ intakeId: id, reasons: ['Told again'], tags: [tag] }]);
  expect((await readInbox(clinic.ana, { cause: 'axspa' })).rows).toEqual([]);
});
