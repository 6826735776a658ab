import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDatabase } from '@/lib/server/database/database';
import { takeAttempt } from '@/lib/server/limits';
import { withMark } from '@/lib/server/sign-in/known-device';
import { givePassword } from '@/lib/server/sign-in/sign-in';
import { type Clinic, createClinic, password } from './create';
import { newBrowser, newPerson, signIn } from './enter';
import { openStore, type Store } from './open-store';

let store: Store;
let clinic: Clinic;

beforeAll(async () => {
  store = await openStore();
  clinic = await createClinic('Limits');
});
afterAll(() => store.close());

const minutesFromNow = (date: Date | null) => date && Math.round((date.getTime() - Date.now()) / 60_000);
const wait = (minutes: number) => store.asOwner(`UPDATE attempt SET until = until - interval '${minutes} minutes'`);

async function spendAll(subject: string): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt += 1) expect(await takeAttempt('sign-in', subject)).toBeNull();
}

test('one attempt too many shuts the door, twice as long each time, until a quiet day', async () => {
  for (const minutes of [15, 30, 60]) {
    await spendAll('eve');
    expect(minutesFromNow(await takeAttempt('sign-in', 'eve'))).toBe(minutes);
    expect(minutesFromNow(await takeAttempt('sign-in', 'eve'))).toBe(minutes);
    await wait(minutes);
  }
  await wait(24 * 60);
  await spendAll('eve');
  expect(minutesFromNow(await takeAttempt('sign-in', 'eve'))).toBe(15);
});

test('the door stays shut eight hours at most', async () => {
  let shut = 0;
  for (let round = 0; round < 8; round += 1) {
    await spendAll('mallory');
    shut = minutesFromNow(await takeAttempt('sign-in', 'mallory')) ?? 0;
    await wait(shut);
  }
  expect(shut).toBe(8 * 60);
});

test('attempts of two servers at the same moment count together, and outlive a restart', async () => {
  const many = await Promise.all(Array.from({ length: 20 }, () => takeAttempt('sign-in', 'storm')));
  expect(many.filter((until) => until === null)).toHaveLength(5);
  await closeDatabase();
  Object.assign(globalThis, { backstoryDatabase: undefined });
  expect(await takeAttempt('sign-in', 'storm')).not.toBeNull();
});

test('after five wrong passwords even the right one waits, for a known account and an unknown one alike', async () => {
  const { email } = await newPerson(clinic);
  for (const account of [email, 'nobody@clinic.example']) {
    for (let wrong = 0; wrong < 5; wrong += 1) {
      expect(await givePassword(account, 'wrong', newBrowser())).toMatchObject({ problem: 'refused' });
    }
    expect(await givePassword(account, password, newBrowser())).toMatchObject({ problem: 'locked' });
  }
});

test('an attacker shuts nobody out of a browser they have signed in from', async () => {
  const eve = await newPerson(clinic);
  const deviceCookie = withMark(undefined, eve.member.memberId);
  for (let wrong = 0; wrong < 6; wrong += 1) await givePassword(eve.email, 'wrong', newBrowser());
  expect(await givePassword(eve.email, password, newBrowser({ deviceCookie }))).toMatchObject({ ok: true });

  const forged = withMark(undefined, 'another');
  expect(await givePassword(eve.email, password, newBrowser({ deviceCookie: forged }))).toMatchObject({
    problem: 'locked',
  });
  for (let wrong = 0; wrong < 5; wrong += 1) await givePassword(eve.email, 'wrong', newBrowser({ deviceCookie }));
  expect(await givePassword(eve.email, password, newBrowser({ deviceCookie }))).toMatchObject({ problem: 'locked' });
});

test('one address that tries many accounts is stopped after twenty; right passwords count nothing', async () => {
  const address = '198.51.100.7';
  const eve = await newPerson(clinic);
  await signIn(eve, newBrowser({ address }));
  for (let tried = 0; tried < 20; tried += 1) {
    expect(await givePassword(`nobody${tried}@x.example`, 'wrong', newBrowser({ address }))).toMatchObject({
      problem: 'refused',
    });
  }
  expect(await givePassword('last@x.example', 'wrong', newBrowser({ address }))).toMatchObject({ problem: 'locked' });
});

test('signing in wholly forgets what was mistyped before', async () => {
  const eve = await newPerson(clinic);
  for (let wrong = 0; wrong < 4; wrong += 1) await givePassword(eve.email, 'wrong', newBrowser());
  await signIn(eve);
  for (let wrong = 0; wrong < 4; wrong += 1) await givePassword(eve.email, 'wrong', newBrowser());
  expect(await givePassword(eve.email, password, newBrowser())).toMatchObject({ ok: true });
});

test('the table of attempts says nothing of who tried, and the application cannot read it', async () => {
  await takeAttempt('sign-in', 'eve@clinic.example');
  expect(JSON.stringify((await store.asOwner('SELECT encode(key, $$escape$$) FROM attempt')).rows)).not.toContain(
    'eve',
  );
  await expect(store.asApp(clinic.id, 'SELECT * FROM attempt')).rejects.toThrow(/permission denied/);
});
