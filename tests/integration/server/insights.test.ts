import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readInsights } from '@/lib/server/insights/read-insights';
import { findIntake } from '@/lib/server/intake/intakes';
import { createInvitation } from '@/lib/server/invitation/invitations';
import { changeReview } from '@/lib/server/review/reviews';
import { type GivenVerdict, giveVerdict } from '@/lib/server/verdict/verdicts';
import { ruleSet } from '@/lib/tagging/rule-set';
import { amina } from '@/tests/people/amina';
import { nadia } from '@/tests/people/nadia';
import { samuel } from '@/tests/people/samuel';
import { type Clinic, createClinic, createDraft, createIntake } from './create';
import { openStore, type Store } from './open-store';
import { savePage } from './save-page';

let store: Store;
let clinic: Clinic;
const now = new Date();
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

beforeAll(async () => {
  store = await openStore();
  clinic = await createClinic('Insights');
});
afterAll(() => store.close());

test('a clinic in which nothing happened has twelve empty weeks', async () => {
  const insights = await readInsights((await createClinic('Quiet')).ana, now);

  expect(insights.weeks.map(({ received }) => received)).toEqual(Array(12).fill(0));
  expect(insights.forms).toEqual({ invited: 0, opened: 0, begun: 0, sent: 0 });
  expect(insights.urgencies.every(({ median }) => median === null)).toBe(true);
});

test('counts what came, how urgent it was, how long it took, and where forms stop; and names nobody', async () => {
  const emergency = await createIntake(clinic, samuel, hoursAgo(4));
  await createIntake(clinic, amina, hoursAgo(24 * 7 * 3));
  await createIntake(clinic, amina, hoursAgo(24 * 7 * 20));
  await createIntake(clinic, nadia, hoursAgo(2));
  await changeReview(clinic.ana, emergency, { version: 1, to: 'reviewed', note: '' });
  const { patient } = await createDraft(clinic);
  const answers = { shown: ['rf-bladder', 'rf-saddle', 'rf-bowel'] };
  const saved = await savePage(patient, 'nerve-signs', {
    ...answers,
    'rf-bladder': ['no'],
    'rf-saddle': ['no'],
    'rf-bowel': ['no'],
  });
  expect(saved).toMatchObject({ ok: true });
  await createInvitation(clinic.desk, { name: 'Not opened' });

  const insights = await readInsights(clinic.ana, now);
  const { weeks, urgencies, forms, steps } = insights;

  expect(weeks).toHaveLength(12);
  expect(weeks.reduce((sum, { received }) => sum + received, 0)).toBe(3);
  expect(new Date(`${weeks[11]?.monday}T00:00:00Z`).getUTCDay()).toBe(1);
  expect(urgencies.map(({ urgency, received, reviewed }) => [urgency, received, reviewed])).toEqual([
    ['emergency', 1, 1],
    ['urgent', 0, 0],
    ['soon', 1, 0],
    ['routine', 1, 0],
  ]);
  expect(urgencies[0]?.median).toBeGreaterThan(3.9);
  expect(forms).toEqual({ invited: 5, opened: 4, begun: 4, sent: 3 });
  expect(steps[0]).toMatchObject({ step: 'nerve-signs', reached: 4, stopped: 1 });
  expect(steps.at(-1)).toMatchObject({ reached: 3, stopped: 0 });
  const told = JSON.stringify(insights);
  for (const { name } of [samuel, amina, nadia]) expect(told).not.toContain(name);
  expect(told).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
});

test('another clinic’s are not in them, and reading them is a line of the audit trail', async () => {
  const other = await createClinic('Insights elsewhere');
  expect((await readInsights(other.ana, now)).urgencies.every(({ received }) => received === 0)).toBe(true);

  await readInsights(clinic.ana, now);
  const { rows } = await store.asApp(
    clinic.id,
    `SELECT actor_id, subject_id, count FROM audit_event WHERE action = 'insights.read' ORDER BY seq DESC LIMIT 1`,
  );
  expect(rows).toEqual([{ actor_id: clinic.ana.memberId, subject_id: null, count: 3 }]);
});

test('agreement counts the verdict that stands, tag by tag, and what a clinician added for no rule', async () => {
  const judged = await createClinic('Insights judged');
  const give = async (change: Pick<GivenVerdict, 'tag' | 'kind' | 'reason'>, intakeId: string, seen: string | null) => {
    const page = { key: randomUUID(), seenAt: new Date() };
    expect(await giveVerdict(judged.ana, intakeId, { ...change, words: '', seen, page })).toMatchObject({ ok: true });
  };
  const agree = { tag: 'axspa', kind: 'agree', reason: 'history' } as const;
  for (let intakes = 0; intakes < 10; intakes += 1) await give(agree, await createIntake(judged, amina), null);
  const changed = await createIntake(judged, amina);
  await give(agree, changed, null);
  const [first] = (await findIntake(judged.ana, changed))?.verdicts ?? [];
  await give({ tag: 'axspa', kind: 'disagree', reason: 'examined' }, changed, first?.id ?? null);
  await give({ tag: 'lss', kind: 'add', reason: 'tested' }, changed, null);

  const { agreements } = await readInsights(judged.ana, new Date());
  expect(agreements).toMatchObject([
    {
      tag: 'axspa',
      ruleSet,
      agreed: 10,
      of: 11,
      deferred: 0,
      added: 0,
      interval: [expect.any(Number), expect.any(Number)],
    },
    { tag: 'lss', ruleSet, agreed: 0, of: 0, added: 1, interval: null },
  ]);
  expect((await readInsights(clinic.ana, new Date())).agreements).toEqual([]);
});
