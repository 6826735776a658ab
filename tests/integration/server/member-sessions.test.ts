import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Member } from '@/lib/server/actor';
import { addMember } from '@/lib/server/founding';
import { endSession, findSessionMember, signIn } from '@/lib/server/member-sessions';
import { type Clinic, createClinic, password } from './create';
import { openStore, type Store } from './open-store';

let store: Store;
let clinic: Clinic;
let member: Member;
let token: string;
const email = 'eve@sessions.example';

beforeAll(async () => {
  store = await openStore();
  clinic = await createClinic('Sessions');
  member = await addMember(clinic.system, { kind: 'clinician', name: 'Eve', email, password });
});
afterAll(() => store.close());
beforeEach(async () => {
  token = (await signIn(email, password)) ?? '';
});

const set = (what: string) =>
  store.pastTheWall('member_session', `UPDATE member_session SET ${what} WHERE member_id = '${member.memberId}'`);
const disable = (when: string) =>
  store.pastTheWall('member', `UPDATE member SET disabled_at = ${when} WHERE id = '${member.memberId}'`);

test('a session is of the member who signed in, however the address was typed', async () => {
  expect(await findSessionMember(token)).toEqual(member);
  expect(await signIn(`  ${email.toUpperCase()} `, password)).not.toBeNull();
});

test.each([
  ['a wrong password', email, 'lumbar-lorikeet-43'],
  ['an unknown address', 'nobody@sessions.example', password],
  ['an address no database can hold', 'eve\u0000@sessions.example', password],
])('%s signs nobody in', async (_what, given, word) => {
  expect(await signIn(given, word)).toBeNull();
});

test('an ended session is nobody', async () => {
  await endSession(member, token);
  expect(await findSessionMember(token)).toBeNull();
});

test('a session that was idle for fifteen minutes is nobody', async () => {
  await set(`last_seen_at = now() - interval '14 minutes'`);
  expect(await findSessionMember(token)).toEqual(member);
  await set(`last_seen_at = now() - interval '15 minutes 1 second'`);
  expect(await findSessionMember(token)).toBeNull();
});

test('a session of twelve hours is nobody, however busy', async () => {
  await set(`created_at = now() - interval '12 hours 1 second', last_seen_at = now()`);
  expect(await findSessionMember(token)).toBeNull();
});

test('a disabled member is nobody at once, and cannot sign in', async () => {
  await disable('now()');
  expect(await findSessionMember(token)).toBeNull();
  expect(await signIn(email, password)).toBeNull();
  await disable('NULL');
});

test('a token that was never given is nobody', async () => {
  expect(await findSessionMember('not-a-token')).toBeNull();
});
