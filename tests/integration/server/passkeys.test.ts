import { afterAll, beforeAll, expect, test } from 'vitest';
import { withClinic } from '@/lib/server/database/database';
import { disableMember, resetSecondFactor } from '@/lib/server/member/changes';
import { addPasskey, listPasskeys, registrationOptions, removePasskey } from '@/lib/server/passkeys/passkeys';
import { assertionOptions } from '@/lib/server/passkeys/prove';
import { givePasskey, secondFactorOptions, signInWithPasskey } from '@/lib/server/passkeys/sign-in';
import { findSession } from '@/lib/server/session/member-sessions';
import { beginCeremony, takeCeremony } from '@/lib/server/sign-in/ceremonies';
import { findWaysOn } from '@/lib/server/sign-in/entrance';
import { setUpSecondFactor } from '@/lib/server/sign-in/sign-in';
import { type Clinic, createClinic } from './create';
import { codeOf, halfWay, newBrowser, newPerson, type Person, sessionOf, signIn } from './enter';
import { openStore, type Store } from './open-store';
import { SoftPasskey } from './soft-passkey';

let store: Store;
let clinic: Clinic;

beforeAll(async () => {
  store = await openStore();
  clinic = await createClinic('Passkeys');
});
afterAll(() => store.close());

const refused = { ok: false, problem: 'refused' };
const challenge = () => Buffer.from(crypto.randomUUID()).toString('base64url');

type Said = Parameters<SoftPasskey['show']>[1];

/** Tries to add a passkey to somebody's account. */
async function add(person: Person, said: Said = {}, passkey = new SoftPasskey()) {
  const session = { actor: person.member, id: (await sessionOf(await signIn(person))).id };
  const asked = challenge();
  const options = await registrationOptions(person.member, asked);
  const response = passkey.register(options, said);

  return { passkey, session, outcome: await addPasskey(session, { name: 'Laptop', response, challenge: asked }) };
}

async function withPasskey(kind?: 'admin'): Promise<{ eve: Person; passkey: SoftPasskey }> {
  const eve = await newPerson(clinic, kind);
  const { passkey, outcome } = await add(eve);
  expect(outcome.ok).toBe(true);

  return { eve, passkey };
}

async function come(passkey: SoftPasskey, said: Said = {}) {
  const asked = challenge();
  const options = await assertionOptions(asked);

  return signInWithPasskey({ response: passkey.show(options, said), challenge: asked }, newBrowser());
}

test('a passkey alone makes a whole session, and leaves its trace', async () => {
  const { eve, passkey } = await withPasskey();
  const outcome = await come(passkey, { counter: 1 });
  if (!outcome.ok) throw new Error(outcome.problem);

  expect((await sessionOf(outcome.token)).actor).toEqual(eve.member);
  const [entry] = await listPasskeys(eve.member);
  expect(entry).toMatchObject({ name: 'Laptop', lastUsedAt: expect.any(Date) });
  const { rows } = await store.asApp(
    clinic.id,
    'SELECT action FROM audit_event WHERE actor_id = $1 AND action LIKE $2',
    [eve.member.memberId, 'member.passkey%'],
  );
  expect(rows).toEqual([{ action: 'member.passkey-added' }]);
});

test.each<[string, Said]>([
  ['of another site', { origin: 'http://localhost.evil.example' }],
  ['of another port', { origin: 'http://localhost:3001' }],
  ['for another site', { rpId: 'evil.example' }],
  ['of somebody the device did not verify', { verified: false }],
  ['for another challenge', { challenge: challenge() }],
])('a passkey shown or made is refused: %s', async (_, said) => {
  const { passkey } = await withPasskey();
  expect(await come(passkey, said)).toEqual(refused);
  expect((await add(await newPerson(clinic), said)).outcome).toEqual({ ok: false, problem: 'passkey' });
});

test('a counter that does not go up gives a copied passkey away', async () => {
  const { passkey } = await withPasskey();
  expect(await come(passkey, { counter: 5 })).toMatchObject({ ok: true });
  for (const counter of [5, 4, 0]) expect(await come(passkey, { counter })).toEqual(refused);
  expect(await come(passkey, { counter: 6 })).toMatchObject({ ok: true });
});

test('an unknown passkey, a removed one, a forged one and what is none are answered alike', async () => {
  const { eve, passkey } = await withPasskey();
  const forged = Object.assign(new SoftPasskey(), { id: passkey.id, handle: passkey.handle });
  expect(await come(forged)).toEqual(refused);
  expect(await come(new SoftPasskey())).toEqual(refused);
  for (const response of ['', '[', '{}', '"\u0000"', '['.repeat(20_000)]) {
    expect(await signInWithPasskey({ response, challenge: challenge() }, newBrowser())).toEqual(refused);
  }
  const [entry] = await listPasskeys(eve.member);
  const stranger = await newPerson(clinic);
  await removePasskey({ actor: stranger.member, id: crypto.randomUUID() }, entry?.id ?? '');
  expect(await come(passkey)).toMatchObject({ ok: true });
  await removePasskey({ actor: eve.member, id: crypto.randomUUID() }, entry?.id ?? '');
  expect(await come(passkey)).toEqual(refused);
});

test('one passkey belongs to one account, and answers for no other', async () => {
  const { passkey } = await withPasskey();
  const other = await newPerson(clinic);
  expect((await add(other, {}, passkey)).outcome).toEqual({ ok: false, problem: 'passkey' });
  const half = await halfWay(await newPerson(clinic));
  const asked = challenge();
  const response = passkey.show({ challenge: asked });
  expect(await givePasskey({ ...half, code: response }, asked)).toEqual(refused);
});

test('another clinic sees nothing of it', async () => {
  const { eve } = await withPasskey();
  const elsewhere = await createClinic('Elsewhere');
  const asTheirs = { ...elsewhere.ana, memberId: eve.member.memberId };
  expect(await listPasskeys(asTheirs)).toEqual([]);
  const count = 'SELECT count(*)::int AS count FROM passkey';
  expect((await store.asApp(elsewhere.id, count)).rows).toEqual([{ count: 0 }]);
  expect((await store.asApp(null, count)).rows).toEqual([{ count: 0 }]);
  await expect(
    store.asApp(
      elsewhere.id,
      `INSERT INTO passkey (id, clinic_id, member_id, credential_id, public_key, counter, transports, sealed)
       VALUES (gen_random_uuid(), $1, $2, 'x', '', 0, '{}', '')`,
      [elsewhere.id, eve.member.memberId],
    ),
  ).rejects.toThrow(/foreign key/);
});

test('it stands in for a code after the password, and the one challenge counts once', async () => {
  const { eve, passkey } = await withPasskey();
  const half = await halfWay(eve);
  const asked = challenge();
  const options = await secondFactorOptions(half.entrant, asked);
  expect(options?.allowCredentials).toMatchObject([{ id: passkey.id }]);
  const code = passkey.show({ challenge: asked }, { counter: 1 });
  expect(await givePasskey({ ...half, code }, asked)).toMatchObject({ ok: true });
  expect(await givePasskey({ ...(await halfWay(eve)), code }, challenge())).toEqual(refused);
  expect(await secondFactorOptions((await halfWay(await newPerson(clinic))).entrant, asked)).toBeNull();
});

test('a password alone sets up no authenticator beside a passkey that is there', async () => {
  const { eve, passkey } = await withPasskey();
  await withClinic(clinic.id, (tx) => tx.authenticator.deleteMany({ where: { memberId: eve.member.memberId } }));
  const half = await halfWay(eve);
  expect(await findWaysOn(half.entrant)).toMatchObject({ setUp: null, hasPasskey: true });
  await expect(codeOf(half.entrant)).rejects.toThrow();
  expect(await setUpSecondFactor({ ...half, code: '000000' })).toEqual(refused);
  const asked = challenge();
  expect(await givePasskey({ ...half, code: passkey.show({ challenge: asked }) }, asked)).toMatchObject({ ok: true });
});

test('adding and removing one ends all other sessions of the member', async () => {
  const eve = await newPerson(clinic);
  const before = await signIn(eve);
  const { session, passkey } = await add(eve);
  expect(await findSession(before)).toBeNull();
  const other = await come(passkey);
  if (!other.ok) throw new Error(other.problem);
  const [entry] = await listPasskeys(eve.member);
  await removePasskey(session, entry?.id ?? '');
  expect(await findSession(other.token)).toBeNull();
});

test('it opens nothing for who is disabled, and an administrator’s reset takes it away', async () => {
  const { member: admin } = await newPerson(clinic, 'admin');
  if (admin.kind !== 'admin') throw new Error('No administrator.');
  const one = await withPasskey();
  await disableMember(admin, one.eve.member.memberId);
  expect(await come(one.passkey)).toEqual(refused);
  const two = await withPasskey();
  await resetSecondFactor(admin, two.eve.member.memberId);
  expect(await come(two.passkey)).toEqual(refused);
  expect(await listPasskeys(two.eve.member)).toEqual([]);
});

test('what was begun is taken once, in time, for what it was begun for, and by its own cookie', async () => {
  const { cookie, ceremony } = await beginCeremony('passkey-sign-in', 'about this');
  expect(await takeCeremony('passkey-second-factor', cookie)).toBeNull();
  expect(await takeCeremony('passkey-sign-in', `${cookie}!`)).toBeNull();
  const taken = await Promise.all([takeCeremony('passkey-sign-in', cookie), takeCeremony('passkey-sign-in', cookie)]);
  const [only, ...none] = taken.filter((one) => one !== null);
  expect(none).toEqual([]);
  expect(only?.about).toBe('about this');
  expect(only?.secret('challenge')).toBe(ceremony.secret('challenge'));
  expect(only?.secret('state')).not.toBe(only?.secret('challenge'));

  const late = await beginCeremony('passkey-sign-in', '');
  await store.asOwner(`UPDATE ceremony SET expires_at = expires_at - interval '5 minutes'`);
  expect(await takeCeremony('passkey-sign-in', late.cookie)).toBeNull();
  await expect(store.asApp(clinic.id, 'SELECT * FROM ceremony')).rejects.toThrow(/permission denied/);
});

test('names are of a length, ten passkeys are enough, and the database holds no name in the clear', async () => {
  const eve = await newPerson(clinic);
  const session = { actor: eve.member, id: (await sessionOf(await signIn(eve))).id };
  const tryAs = async (name: string) => {
    const asked = challenge();
    const options = await registrationOptions(eve.member, asked);
    return addPasskey(session, { name, response: new SoftPasskey().register(options), challenge: asked });
  };
  for (const name of ['  ', 'x'.repeat(61), 'a\u0000b']) expect(await tryAs(name)).toMatchObject({ problem: 'name' });
  for (let made = 0; made < 10; made += 1) expect(await tryAs('Kitchen tablet')).toMatchObject({ ok: true });
  expect(await tryAs('Eleventh')).toEqual({ ok: false, problem: 'too-many' });
  const { rows } = await store.asApp(clinic.id, 'SELECT jsonb_agg(p)::text AS kept FROM passkey p');
  expect(rows[0].kept).not.toContain('Kitchen');
});
