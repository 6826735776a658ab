import { generateSync } from 'otplib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withClinic } from '@/lib/server/database/database';
import { findSession } from '@/lib/server/session/member-sessions';
import { findWaysOn } from '@/lib/server/sign-in/entrance';
import { findRecoverySheet, putSheetAway } from '@/lib/server/sign-in/recovery-codes';
import { giveCode, givePassword, setUpSecondFactor } from '@/lib/server/sign-in/sign-in';
import { stepOf } from '@/lib/server/sign-in/totp';
import { type Clinic, createClinic, password } from './create';
import { codeOf, halfWay, newBrowser, newPerson, type Person, sessionOf, signIn } from './enter';
import { openStore, type Store } from './open-store';

let store: Store;
let clinic: Clinic;

beforeAll(async () => {
  store = await openStore();
  clinic = await createClinic('Sign-in');
});
afterAll(() => store.close());

const codeAt = (seed: string, step: number) => generateSync({ secret: seed, epoch: step * 30 });
const refused = { ok: false, problem: 'refused' };

/** Someone who has a password and no second factor yet. */
async function newcomer(): Promise<Person> {
  const person = await newPerson(clinic);
  await withClinic(clinic.id, (tx) => tx.authenticator.deleteMany({ where: { memberId: person.member.memberId } }));

  return person;
}

test('password and code make a whole session, under a token that was not there before', async () => {
  const eve = await newPerson(clinic);
  const half = await halfWay(eve);
  const outcome = await giveCode({ ...half, code: await codeOf(eve.member) });
  if (!outcome.ok) throw new Error(outcome.problem);

  expect((await sessionOf(outcome.token)).actor).toEqual(eve.member);
  expect(await findSession(half.token)).toBeNull();
});

test('capital letters and spaces in the address and letters written another way do not matter', async () => {
  const { email } = await newPerson(clinic);
  expect(await givePassword(`  ${email.toUpperCase()} `, password, newBrowser())).toMatchObject({ ok: true });
  const wide = password.replace('l', '\uff4c');
  expect(await givePassword(email, wide, newBrowser())).toMatchObject({ ok: true });
});

test('a wrong password, an unknown address and one no database can hold are answered alike', async () => {
  const { email } = await newPerson(clinic);
  for (const [given, word] of [
    [email, 'lumbar-lorikeet-43'],
    ['nobody@clinic.example', password],
    ['eve\u0000@clinic.example', password],
  ] as const) {
    expect(await givePassword(given, word, newBrowser())).toEqual(refused);
  }
});

test('a code is taken once, even if it arrives twice at the same moment', async () => {
  const eve = await newPerson(clinic);
  const [one, two] = [await halfWay(eve), await halfWay(eve)];
  const code = await codeOf(eve.member);
  const outcomes = await Promise.all([giveCode({ ...one, code }), giveCode({ ...two, code })]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  const three = await halfWay(eve);
  expect(await giveCode({ ...three, code })).toEqual(refused);
});

test('a code is right half a minute early or late, and no longer', () => {
  const seed = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  const now = Math.floor(Date.now() / 30_000);
  const steps = [-2, -1, 0, 1, 2].map((away) => stepOf(codeAt(seed, now + away), seed, null));
  expect(steps).toEqual([null, now - 1, now, now + 1, null]);
  expect(stepOf(codeAt(seed, now), seed, now)).toBeNull();
});

test('five wrong codes end the entrance; the right one comes too late', async () => {
  const eve = await newPerson(clinic);
  const half = await halfWay(eve);
  const right = await codeOf(eve.member);
  for (let wrong = 0; wrong < 5; wrong += 1) expect(await giveCode({ ...half, code: '000000' })).toEqual(refused);
  expect(await giveCode({ ...half, code: right })).toEqual({ ok: false, problem: 'too-many-codes' });
});

test('who has no second factor sets one up, and gets ten recovery codes to keep', async () => {
  const eve = await newcomer();
  const half = await halfWay(eve);
  const { setUp } = await findWaysOn(half.entrant);
  expect(setUp?.address).toContain(
    `otpauth://totp/Backstory%20Sign-in:${encodeURIComponent(eve.email)}?secret=${setUp?.seed}`,
  );
  expect(await setUpSecondFactor({ ...half, code: '000000' })).toEqual(refused);
  const outcome = await setUpSecondFactor({ ...half, code: await codeOf(eve.member) });

  expect(outcome.ok).toBe(true);
  const sheet = await findRecoverySheet(eve.member);
  expect(sheet).toHaveLength(10);
  expect(new Set(sheet).size).toBe(10);
  expect(sheet?.[0]).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
  await putSheetAway(eve.member);
  expect(await findRecoverySheet(eve.member)).toBeNull();
});

test('a password alone never replaces a second factor that is there', async () => {
  const eve = await newPerson(clinic);
  const half = await halfWay(eve);
  expect((await findWaysOn(half.entrant)).setUp).toBeNull();
  expect(await setUpSecondFactor({ ...half, code: await codeOf(eve.member) })).toEqual(refused);
});

test('a recovery code stands in for the app once', async () => {
  const eve = await newcomer();
  const half = await halfWay(eve);
  await setUpSecondFactor({ ...half, code: await codeOf(eve.member) });
  const [code = ''] = (await findRecoverySheet(eve.member)) ?? [];
  const typed = code.toLowerCase().replaceAll('-', ' ');

  expect(await giveCode({ ...(await halfWay(eve)), code: typed })).toMatchObject({ ok: true });
  expect(await giveCode({ ...(await halfWay(eve)), code: typed })).toEqual(refused);
  const other = await newPerson(clinic);
  const [, second = ''] = (await findRecoverySheet(eve.member)) ?? [];
  expect(await giveCode({ ...(await halfWay(other)), code: second })).toEqual(refused);
});

test('outside of a demo no code is ever shown', async () => {
  const half = await halfWay(await newPerson(clinic));
  expect((await findWaysOn(half.entrant)).demoCode).toMatch(/^\d{6}$/);
  await store.pastTheWall('clinic', `UPDATE clinic SET is_demo = false WHERE id = '${clinic.id}'`);
  expect((await findWaysOn(half.entrant)).demoCode).toBeUndefined();
  await store.pastTheWall('clinic', `UPDATE clinic SET is_demo = true WHERE id = '${clinic.id}'`);
});

test('the database holds no seed and no code in the clear', async () => {
  const eve = await newcomer();
  const half = await halfWay(eve);
  const { setUp } = await findWaysOn(half.entrant);
  await setUpSecondFactor({ ...half, code: await codeOf(eve.member) });
  const [code = ''] = (await findRecoverySheet(eve.member)) ?? [];
  const { rows } = await store.asApp(
    clinic.id,
    `SELECT (SELECT jsonb_agg(a) FROM authenticator a)::text || (SELECT jsonb_agg(c) FROM recovery_code c)::text
       || (SELECT jsonb_agg(m) FROM member m)::text AS kept`,
  );
  expect(rows[0].kept).not.toContain(setUp?.seed);
  expect(rows[0].kept).not.toContain(code);
});

test('signing in leaves its trace: refused and done', async () => {
  const eve = await newPerson(clinic);
  await giveCode({ ...(await halfWay(eve)), code: '000000' });
  await signIn(eve);
  const { rows } = await store.asApp(
    clinic.id,
    'SELECT actor_kind, action FROM audit_event WHERE actor_id = $1 ORDER BY seq',
    [eve.member.memberId],
  );
  expect(rows).toEqual([
    { actor_kind: 'entrant', action: 'member.sign-in-refused' },
    { actor_kind: 'clinician', action: 'member.signed-in' },
  ]);
});
