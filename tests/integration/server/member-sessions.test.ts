import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { endSession, findSession } from '@/lib/server/session/member-sessions';
import { type Clinic, createClinic } from './create';
import { halfWay, newPerson, type Person, sessionOf, signIn } from './enter';
import { openStore, type Store } from './open-store';

let store: Store;
let clinic: Clinic;
let eve: Person;
let token: string;

beforeAll(async () => {
  store = await openStore();
  clinic = await createClinic('Sessions');
});
afterAll(() => store.close());
beforeEach(async () => {
  eve = await newPerson(clinic);
  token = await signIn(eve);
});

const set = (what: string) =>
  store.pastTheWall('member_session', `UPDATE member_session SET ${what} WHERE member_id = '${eve.member.memberId}'`);

test('an ended session is nobody’s', async () => {
  const { id } = await sessionOf(token);
  await endSession(eve.member, id);
  expect(await findSession(token)).toBeNull();
});

test('a session that was idle for fifteen minutes is nobody’s', async () => {
  await set(`last_seen_at = now() - interval '14 minutes'`);
  expect((await findSession(token))?.actor).toEqual(eve.member);
  await set(`last_seen_at = now() - interval '15 minutes 1 second'`);
  expect(await findSession(token)).toBeNull();
});

test('asking how long a session lasts does not make it last longer', async () => {
  await set(`last_seen_at = now() - interval '14 minutes'`);
  const asked = await findSession(token, { stayAlive: false });
  expect(asked?.endsAt.getTime()).toBeLessThan(Date.now() + 61_000);
  expect((await findSession(token, { stayAlive: false }))?.endsAt).toEqual(asked?.endsAt);
  expect((await sessionOf(token)).endsAt.getTime()).toBeGreaterThan(Date.now() + 14 * 60_000);
});

test('a session of twelve hours is nobody’s, however busy', async () => {
  await set(`created_at = now() - interval '12 hours 1 second', last_seen_at = now()`);
  expect(await findSession(token)).toBeNull();
});

test('a session that owes the second factor lasts ten minutes and is no member’s', async () => {
  const half = await halfWay(eve);
  expect((await sessionOf(half.token)).actor).toMatchObject({ kind: 'entrant', memberId: eve.member.memberId });
  await set(`created_at = now() - interval '10 minutes 1 second'`);
  expect(await findSession(half.token)).toBeNull();
});

test('a disabled member is nobody at once', async () => {
  await store.pastTheWall('member', `UPDATE member SET disabled_at = now() WHERE id = '${eve.member.memberId}'`);
  expect(await findSession(token)).toBeNull();
});

test('a token that was never given is nobody’s', async () => {
  expect(await findSession('not-a-token')).toBeNull();
});
