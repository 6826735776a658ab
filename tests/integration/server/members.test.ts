import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Admin } from '@/lib/server/actor';
import { withClinic } from '@/lib/server/database/database';
import { changePassword, endOwnSessions, findAccount, replaceAuthenticator } from '@/lib/server/member/account';
import {
  changeRole,
  disableMember,
  enableMember,
  offerLink,
  resetSecondFactor,
  revokeLink,
} from '@/lib/server/member/changes';
import { askForReset, choosePassword, findLinkHolder } from '@/lib/server/member/links';
import { findMemberEntry, inviteMember, listMembers } from '@/lib/server/member/members';
import { findSession, type OpenSession } from '@/lib/server/session/member-sessions';
import { prepareAuthenticator } from '@/lib/server/sign-in/authenticators';
import { findWaysOn } from '@/lib/server/sign-in/entrance';
import { givePassword, setUpSecondFactor } from '@/lib/server/sign-in/sign-in';
import { isFresh, showAgain } from '@/lib/server/sign-in/step-up';
import { nextCode } from '@/lib/server/sign-in/totp';
import { type Clinic, createClinic, password } from './create';
import { codeOf, newBrowser, newPerson, type Person, seedOf, sessionOf, signIn } from './enter';
import { openStore, type Store } from './open-store';

let store: Store;
let clinic: Clinic;
let admin: Admin;

beforeAll(async () => {
  store = await openStore();
  clinic = await createClinic('Elm Street Clinic');
  admin = (await newPerson(clinic, 'admin')).member as Admin;
});
afterAll(() => store.close());

const another = 'five unlikely otters juggle';

type Whole = Extract<OpenSession, { secondFactorAt: Date }>;
const whole = async (token: string) => (await sessionOf(token)) as Whole;

async function newLink(id: string): Promise<string> {
  const outcome = await offerLink(admin, id);
  if (!outcome.ok) throw new Error(outcome.problem);

  return outcome.value.token;
}

describe('the cookie of before is dead at the next request after', () => {
  const choose = async ({ member }: Person) =>
    choosePassword({ token: await newLink(member.memberId), password: another, device: '' });
  const ends: [string, (person: Person) => Promise<unknown>][] = [
    ['disabling', ({ member }) => disableMember(admin, member.memberId)],
    ['another role', ({ member }) => changeRole(admin, member.memberId, 'front-desk')],
    ['a password chosen by a link', choose],
    ['a reset of the second factor', ({ member }) => resetSecondFactor(admin, member.memberId)],
  ];

  test.each(ends)('%s', async (_what, end) => {
    const eve = await newPerson(clinic);
    const token = await signIn(eve);
    expect((await sessionOf(token)).actor).toEqual(eve.member);
    await end(eve);
    expect(await findSession(token)).toBeNull();
  });
});

test('an invitation is bound to its address, and leads by a password and an app into the clinic', async () => {
  const email = 'New.Person@clinic.example';
  const invited = await inviteMember(admin, { name: ' Nia New ', email, kind: 'clinician' });
  if (!invited.ok) throw new Error(invited.problem);
  const { memberId, token } = invited.value;
  expect(await findMemberEntry(admin, memberId)).toMatchObject({ name: 'Nia New', state: 'invited' });
  expect(await givePassword(email, '', newBrowser())).toMatchObject({ problem: 'refused' });
  expect(await findLinkHolder(token)).toMatchObject({ email: email.toLowerCase(), clinic: 'Elm Street Clinic' });

  const chosen = await choosePassword({ token, password: another, device: 'Firefox on Linux' });
  if (!chosen.ok) throw new Error(chosen.problem);
  const half = await sessionOf(chosen.value);
  if (half.actor.kind !== 'entrant') throw new Error('A link stood in for the second factor.');
  expect((await findWaysOn(half.actor)).setUp).not.toBeNull();
  const entrant = half.actor;
  const code = await codeOf(entrant);
  const done = await setUpSecondFactor({ entrant, sessionId: half.id, code, browser: newBrowser() });
  if (!done.ok) throw new Error(done.problem);
  expect((await sessionOf(done.token)).actor).toMatchObject({ kind: 'clinician', name: 'Nia New', memberId });
  expect(await findMemberEntry(admin, memberId)).toMatchObject({ state: 'active', hasSecondFactor: true });
});

test('a link works once', async () => {
  const { member } = await newPerson(clinic);
  const token = await newLink(member.memberId);
  const both = await Promise.all([1, 2].map(() => choosePassword({ token, password: another, device: '' })));
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await findLinkHolder(token)).toBeNull();
});

test('a link lapses after 72 hours, by a newer one, by being taken back, and with its member', async () => {
  const { member } = await newPerson(clinic);
  const id = member.memberId;
  const lapsed = await newLink(id);
  await store.pastTheWall(
    'member_link',
    `UPDATE member_link SET expires_at = now() - interval '1 second' WHERE member_id = '${id}'`,
  );
  const replaced = await newLink(id);
  const revoked = await newLink(id);
  await revokeLink(admin, id);
  const disabled = await newLink(id);
  await disableMember(admin, id);
  for (const token of [lapsed, replaced, revoked, disabled, 'never-given']) {
    expect(await findLinkHolder(token)).toBeNull();
    expect(await choosePassword({ token, password: another, device: '' })).toEqual({ ok: false, problem: 'no-link' });
  }
  expect(await offerLink(admin, id)).toEqual({ ok: false, problem: 'disabled' });
  await enableMember(admin, id);
  expect(await findLinkHolder(disabled)).toBeNull();
});

test('a link for another password leaves the second factor as it was', async () => {
  const eve = await newPerson(clinic);
  const before = await codeOf(eve.member);
  const token = await newLink(eve.member.memberId);
  const chosen = await choosePassword({ token, password: another, device: '' });
  if (!chosen.ok) throw new Error(chosen.problem);
  const { actor } = await sessionOf(chosen.value);
  if (actor.kind !== 'entrant') throw new Error('A link stood in for the second factor.');
  expect((await findWaysOn(actor)).setUp).toBeNull();
  expect(await codeOf(eve.member)).toBe(before);
  expect(await givePassword(eve.email, password, newBrowser())).toMatchObject({ problem: 'refused' });
});

test('asking for a reset shows to the administrators, until a password is chosen; an unknown address to nobody', async () => {
  const eve = await newPerson(clinic);
  const asked = async () => (await listMembers(admin)).filter(({ resetAskedAt }) => resetAskedAt);
  await askForReset('nobody@clinic.example');
  await askForReset('eve\u0000@clinic.example');
  expect(await asked()).toEqual([]);
  await askForReset(` ${eve.email.toUpperCase()}`);
  expect(await asked()).toMatchObject([{ id: eve.member.memberId }]);
  await choosePassword({ token: await newLink(eve.member.memberId), password: another, device: '' });
  expect(await asked()).toEqual([]);
});

test('the last administrator stays, even when two go at the same moment', async () => {
  const { system } = await createClinic('Two admins');
  const two = { id: system.clinicId, system } as Clinic;
  const [one, other] = [await newPerson(two, 'admin'), await newPerson(two, 'admin')].map(
    ({ member }) => member as Admin,
  );
  if (!one || !other) throw new Error('Nobody.');
  const outcomes = await Promise.all([
    disableMember(one, other.memberId),
    changeRole(other, one.memberId, 'clinician'),
  ]);
  expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect((await listMembers(one)).filter(({ kind, state }) => kind === 'admin' && state === 'active')).toHaveLength(1);
});

test('nobody resets their own second factor, and another clinic’s member is not there', async () => {
  expect(await resetSecondFactor(admin, admin.memberId)).toEqual({ ok: false, problem: 'yourself' });
  const elsewhere = await createClinic('Elsewhere');
  const { memberId } = elsewhere.ana;
  for (const change of [disableMember, enableMember, revokeLink, resetSecondFactor, offerLink]) {
    expect(await change(admin, memberId)).toEqual({ ok: false, problem: 'not-found' });
  }
  expect(await changeRole(admin, memberId, 'admin')).toEqual({ ok: false, problem: 'not-found' });
  expect(await findMemberEntry(admin, memberId)).toBeNull();
});

test('what cannot be an invitation is named, and an address that has an account is taken', async () => {
  const right = { name: 'Nia', email: 'nia@clinic.example', kind: 'clinician' };
  const eve = await newPerson(clinic);
  expect(await inviteMember(admin, { ...right, name: 'a\nb' })).toMatchObject({ problem: 'name' });
  expect(await inviteMember(admin, { ...right, email: 'nia' })).toMatchObject({ problem: 'email' });
  expect(await inviteMember(admin, { ...right, kind: 'system' })).toMatchObject({ problem: 'kind' });
  expect(await inviteMember(admin, { ...right, email: eve.email })).toMatchObject({ problem: 'taken' });
});

test('another password ends all sessions but this one', async () => {
  const eve = await newPerson(clinic);
  const [here, there] = [await signIn(eve), await signIn(eve)];
  const session = await whole(here);
  expect(await changePassword(session, { current: 'wrong', next: another })).toMatchObject({ problem: 'wrong' });
  expect(await changePassword(session, { current: password, next: 'Elm Street Clinic 1' })).toMatchObject({
    problem: 'guessable',
  });
  expect(await changePassword(session, { current: password, next: another })).toMatchObject({ ok: true });
  expect(await findSession(here)).not.toBeNull();
  expect(await findSession(there)).toBeNull();
  expect(await givePassword(eve.email, another, newBrowser())).toMatchObject({ ok: true });
});

test('a member sees and ends their own sessions, and nobody else’s', async () => {
  const eve = await newPerson(clinic);
  const [here, there] = [await signIn(eve), await signIn(eve)];
  const stranger = await signIn(await newPerson(clinic));
  const session = await whole(here);
  const { sessions } = await findAccount(session);
  expect(sessions.map(({ device, isThis }) => [device, isThis]).toSorted()).toEqual([
    ['Firefox on Linux', false],
    ['Firefox on Linux', true],
  ]);
  await endOwnSessions(session, { id: (await sessionOf(stranger)).id });
  expect(await findSession(stranger)).not.toBeNull();
  await endOwnSessions(session, { id: (await sessionOf(there)).id });
  expect(await findSession(there)).toBeNull();
});

test('another app takes over with its first code; the one before is dead, and all other sessions end', async () => {
  const eve = await newPerson(clinic);
  const [here, there] = [await signIn(eve), await signIn(eve)];
  const session = await whole(here);
  const old = await seedOf(eve);
  await withClinic(clinic.id, (tx) => prepareAuthenticator(tx, eve.member));
  expect(await replaceAuthenticator(session, '000000')).toBe('wrong');
  expect(await findSession(there)).not.toBeNull();
  expect(await replaceAuthenticator(session, nextCode(await seedOf(eve, 'waiting'), null) ?? '')).toBe('right');
  expect(await seedOf(eve)).not.toBe(old);
  expect(await findSession(there)).toBeNull();
  expect(await findSession(here)).not.toBeNull();
});

test('a second factor is fresh for five minutes; a code makes it so again, five wrong ones do not', async () => {
  const eve = await newPerson(clinic);
  const token = await signIn(eve);
  expect(isFresh(await whole(token))).toBe(true);
  await store.pastTheWall(
    'member_session',
    `UPDATE member_session SET second_factor_at = now() - interval '5 minutes 1 second' WHERE member_id = '${eve.member.memberId}'`,
  );
  expect(isFresh(await whole(token))).toBe(false);
  expect(await showAgain(await whole(token), '000000')).toBe('wrong');
  expect(isFresh(await whole(token))).toBe(false);
  expect(await showAgain(await whole(token), await codeOf(eve.member))).toBe('right');
  expect(isFresh(await whole(token))).toBe(true);
  for (let wrong = 0; wrong < 5; wrong += 1) expect(await showAgain(await whole(token), '000000')).toBe('wrong');
  expect(await showAgain(await whole(token), '000000')).toBe('locked');
});
