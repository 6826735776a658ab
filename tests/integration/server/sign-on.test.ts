import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Admin } from '@/lib/server/actor';
import { disableMember, resetSecondFactor } from '@/lib/server/member/changes';
import { choosePassword } from '@/lib/server/member/links';
import { inviteMember } from '@/lib/server/member/members';
import { findSession } from '@/lib/server/session/member-sessions';
import { beginCeremony, takeCeremony } from '@/lib/server/sign-in/ceremonies';
import { givePassword } from '@/lib/server/sign-in/sign-in';
import { isFresh } from '@/lib/server/sign-in/step-up';
import { callbackAddress } from '@/lib/server/sign-on/provider';
import { canShowAtProvider } from '@/lib/server/sign-on/rule';
import { findSignOn, type GivenSignOn, removeSignOn, saveSignOn } from '@/lib/server/sign-on/settings';
import { findClinicByCode, wayBack, wayThere } from '@/lib/server/sign-on/sign-on';
import { TestProvider } from '@/tests/provider/provider';
import { walk } from '@/tests/provider/walk';
import { type Clinic, createClinic, password } from './create';
import { halfWay, newBrowser, newPerson, type Person, sessionOf, signIn } from './enter';
import { openStore, type Store } from './open-store';

let store: Store;
let provider: TestProvider;
let clinic: Clinic;
let admin: Admin;
let adminPerson: Person;
let serial = 0;

beforeAll(async () => {
  store = await openStore();
  provider = await TestProvider.start(callbackAddress());
});
afterAll(async () => {
  await provider.stop();
  await store.close();
});

beforeEach(async () => {
  clinic = await createClinic('Federated');
  adminPerson = await newPerson(clinic, 'admin');
  admin = adminPerson.member as Admin;
  provider.alter = (claims) => claims;
  provider.forges = false;
});

const settings = (changed: Partial<GivenSignOn> = {}): GivenSignOn => ({
  issuer: provider.issuer,
  clientId: provider.client.clientId,
  secret: provider.client.secret,
  domains: 'clinic.example',
  required: false,
  trustsSecondFactor: false,
  ...changed,
});

async function setUp(changed: Partial<GivenSignOn> = {}): Promise<void> {
  expect(await saveSignOn(admin, settings(changed))).toEqual({ ok: true, value: null });
}

type On = Readonly<{ clinicId?: string; again?: boolean; query?: (query: string) => string }>;

/** Comes in by the provider, as the person that it has there. */
async function come({ clinicId = clinic.id, again = false, query = (same) => same }: On = {}) {
  const journey = { clinicId, again, to: null };
  const { ceremony } = await beginCeremony('sign-on', JSON.stringify(journey));
  const address = await wayThere(journey, ceremony);
  if (!address) return 'no way there';
  const { search } = new URL(await walk(address, callbackAddress()));

  return wayBack(journey, ceremony, { query: query(search), browser: newBrowser() });
}

/** Someone at the provider, with this address. */
function isThere(email: string, more: { emailVerified?: boolean } = {}): void {
  serial += 1;
  provider.person = { sub: `Subject-${serial}`, email, ...more };
}

async function admitted(on?: On) {
  const outcome = await come(on);
  if (typeof outcome === 'string') throw new Error(outcome);

  return outcome;
}

test('a member is bound by a verified address the first time, and by the subject from then on', async () => {
  await setUp();
  const eve = await newPerson(clinic);
  isThere(eve.email.toUpperCase());
  const first = await admitted();
  expect(first).toMatchObject({ memberId: eve.member.memberId, whole: false });
  expect(await sessionOf(first.token)).toMatchObject({ actor: { kind: 'entrant' }, secondFactorAt: null });

  provider.person = { ...provider.person, email: 'married@elsewhere.example', emailVerified: false };
  expect(await admitted()).toMatchObject({ memberId: eve.member.memberId });
  expect(await findSignOn(admin)).toMatchObject({ bound: 1 });
});

test.each([
  ['an address that nobody has here', 'stranger@clinic.example', {}],
  ['an address that the provider has not verified', null, { emailVerified: false }],
])('nobody is let in, or made, by %s', async (_, email, more) => {
  await setUp();
  const eve = await newPerson(clinic);
  isThere(email ?? eve.email, more);
  expect(await come()).toBe('refused');
  expect(await findSignOn(admin)).toMatchObject({ bound: 0 });
});

test('an address of a domain that the clinic has not named, or like one, lets nobody in', async () => {
  await setUp({ domains: 'other.example' });
  const eve = await newPerson(clinic);
  isThere(eve.email);
  expect(await come()).toBe('refused');
  await setUp();
  isThere(eve.email.replace('-', '\uff0d'));
  expect(await come(), 'a wide letter is another address').toBe('refused');
});

test('a provider speaks for its own clinic only', async () => {
  await setUp();
  const elsewhere = await createClinic('Elsewhere');
  const theirs = await newPerson(elsewhere);
  isThere(theirs.email);
  expect(await come()).toBe('refused');
  expect(await come({ clinicId: elsewhere.id })).toBe('no way there');
});

test('a member who is bound stays so: another subject with the same address is refused, until an administrator resets', async () => {
  await setUp();
  const eve = await newPerson(clinic);
  isThere(eve.email);
  await admitted();
  isThere(eve.email);
  expect(await come()).toBe('refused');
  provider.person = { ...provider.person, sub: provider.person.sub.toLowerCase() };
  expect(await come(), 'capitals count').toBe('refused');
  await resetSecondFactor(admin, eve.member.memberId);
  expect(await admitted()).toMatchObject({ memberId: eve.member.memberId });
});

test('who is disabled stays out, bound or not', async () => {
  await setUp();
  const eve = await newPerson(clinic);
  isThere(eve.email);
  const before = await admitted();
  await disableMember(admin, eve.member.memberId);
  expect(await findSession(before.token)).toBeNull();
  expect(await come()).toBe('refused');
  const cleo = await newPerson(clinic);
  await disableMember(admin, cleo.member.memberId);
  isThere(cleo.email);
  expect(await come()).toBe('refused');
});

const now = () => Math.floor(Date.now() / 1000);
test.each<[string, TestProvider['alter']]>([
  ['another nonce', (claims) => ({ ...claims, nonce: 'of another sign-in' })],
  ['no nonce', ({ nonce: _, ...claims }) => claims],
  ['another audience', (claims) => ({ ...claims, aud: 'another-client' })],
  ['another issuer', (claims) => ({ ...claims, iss: 'https://evil.example' })],
  ['a time that is over', (claims) => ({ ...claims, iat: now() - 7200, exp: now() - 3600 })],
  ['no subject', ({ sub: _, ...claims }) => claims],
])('an ID token with %s is refused', async (_, alter) => {
  await setUp();
  isThere((await newPerson(clinic)).email);
  provider.alter = alter;
  expect(await come()).toBe('refused');
  provider.alter = (claims) => claims;
  expect(await admitted()).toMatchObject({ whole: false });
});

test('a token under a key that the provider does not publish is refused', async () => {
  await setUp();
  isThere((await newPerson(clinic)).email);
  provider.forges = true;
  expect(await come()).toBe('refused');
});

test.each([
  ['another state', (query: string) => query.replace(/state=[^&]+/, 'state=another')],
  ['another issuer', (query: string) => query.replace(/iss=[^&]+/, 'iss=https%3A%2F%2Fevil.example')],
  ['a code that was made up', (query: string) => query.replace(/code=[^&]+/, 'code=made-up')],
  ['a refusal', (query: string) => query.replace(/code=[^&]+/, 'error=access_denied')],
  ['nothing', () => ''],
])('a way back with %s is refused', async (_, query) => {
  await setUp();
  isThere((await newPerson(clinic)).email);
  expect(await come({ query })).toBe('refused');
});

test('a way back counts once, for the browser that left; a code that was used is refused by the provider too', async () => {
  await setUp();
  isThere((await newPerson(clinic)).email);
  const journey = { clinicId: clinic.id, again: false, to: null };
  const { cookie, ceremony } = await beginCeremony('sign-on', JSON.stringify(journey));
  const { search: query } = new URL(await walk((await wayThere(journey, ceremony)) ?? '', callbackAddress()));
  const other = await beginCeremony('sign-on', JSON.stringify(journey));

  expect(await wayBack(journey, other.ceremony, { query, browser: newBrowser() })).toBe('refused');
  expect((await takeCeremony('sign-on', cookie))?.about).toBe(JSON.stringify(journey));
  expect(await takeCeremony('sign-on', cookie)).toBeNull();
  expect(await wayBack(journey, ceremony, { query, browser: newBrowser() })).toMatchObject({ whole: false });
  expect(await wayBack(journey, ceremony, { query, browser: newBrowser() })).toBe('refused');
});

test('the provider’s second factor counts only where the clinic says that it is enforced', async () => {
  await setUp();
  const eve = await newPerson(clinic);
  isThere(eve.email);
  provider.alter = (claims) => ({ ...claims, amr: ['pwd', 'mfa'], auth_time: now() });
  expect(await admitted()).toMatchObject({ whole: false });
  expect(await canShowAtProvider(eve.member)).toBe(false);
  await setUp({ trustsSecondFactor: true });
  const { token, whole } = await admitted();
  expect(whole).toBe(true);
  const session = await sessionOf(token);
  expect(session.actor).toEqual(eve.member);
  expect(await canShowAtProvider(eve.member)).toBe(true);
  provider.alter = (claims) => ({ ...claims, amr: ['pwd'] });
  expect(await admitted()).toMatchObject({ whole: false });
});

test('what was shown to the provider long ago is not shown afresh; asked again, it must be', async () => {
  await setUp({ trustsSecondFactor: true });
  isThere((await newPerson(clinic)).email);
  const freshWith = async (told: object, on?: On) => {
    provider.alter = ({ auth_time: _, ...claims }) => ({ ...claims, amr: ['mfa'], ...told });
    const outcome = await come(on);
    if (typeof outcome === 'string') return outcome;
    const session = await findSession(outcome.token);

    return session?.secondFactorAt ? isFresh(session) : 'half';
  };
  expect(await freshWith({ auth_time: now() })).toBe(true);
  expect(await freshWith({ auth_time: now() - 3600 })).toBe(false);
  expect(await freshWith({})).toBe(false);
  expect(await freshWith({ auth_time: now() }, { again: true })).toBe(true);
  expect(await freshWith({ auth_time: now() - 3600 }, { again: true })).toBe('refused');
  expect(await freshWith({}, { again: true })).toBe('refused');
});

test('where members must use it, passwords and links open nothing and sessions end; administrators keep their way', async () => {
  await setUp();
  const eve = await newPerson(clinic);
  const before = await signIn(eve);
  const half = await halfWay(eve);
  const admins = await signIn(adminPerson);
  await setUp({ required: true });

  expect(await findSession(before)).toBeNull();
  expect(await findSession(half.token)).toBeNull();
  expect(await findSession(admins)).not.toBeNull();
  expect(await givePassword(eve.email, password, newBrowser())).toEqual({ ok: false, problem: 'refused' });
  expect(await givePassword(adminPerson.email, password, newBrowser())).toMatchObject({ ok: true });
  const invited = { name: 'Nora', email: `nora${serial}@clinic.example`, kind: 'clinician' };
  const invitation = await inviteMember(admin, invited);
  if (!invitation.ok) throw new Error(invitation.problem);
  const chosen = { token: invitation.value.token, password: 'vertebra-otter-77-lamp', device: '' };
  expect(await choosePassword(chosen)).toEqual({ ok: false, problem: 'sign-on' });
  isThere(invited.email);
  expect(await admitted()).toMatchObject({ memberId: invitation.value.memberId });
  await removeSignOn(admin);
  expect(await givePassword(eve.email, password, newBrowser())).toMatchObject({ ok: true });
});

test('while the provider is away that is said, on the way there and on the way back', async () => {
  const mortal = await TestProvider.start(callbackAddress());
  await setUp({ issuer: mortal.issuer });
  const journey = { clinicId: clinic.id, again: false, to: null };
  const { ceremony } = await beginCeremony('sign-on', JSON.stringify(journey));
  mortal.person = { sub: 'eve', email: (await newPerson(clinic)).email };
  const { search: query } = new URL(await walk((await wayThere(journey, ceremony)) ?? '', callbackAddress()));
  await mortal.stop();

  expect(await wayThere(journey, ceremony)).toBeNull();
  expect(await wayBack(journey, ceremony, { query, browser: newBrowser() })).toBe('away');
  expect(await saveSignOn(admin, settings({ issuer: mortal.issuer }))).toEqual({ ok: false, problem: 'away' });
});

test('a provider that redirects, sends too much, or calls itself by another name is not taken', async () => {
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/redirects')) response.writeHead(302, { location: provider.issuer }).end();
    else if (request.url?.startsWith('/large')) response.end('x'.repeat(300 * 1024));
    else response.setHeader('content-type', 'application/json').end(JSON.stringify({ issuer: provider.issuer }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const problem = async (issuer: string) => saveSignOn(admin, settings({ issuer }));

  expect(await problem(`${at}/redirects`)).toEqual({ ok: false, problem: 'no-provider' });
  expect(await problem(`${at}/large`)).toEqual({ ok: false, problem: 'away' });
  expect(await problem(`${at}/named`)).toEqual({ ok: false, problem: 'no-provider' });
  await new Promise((resolve) => server.close(resolve));
});

test.each<[Partial<GivenSignOn>, string]>([
  [{ issuer: 'ftp://clinic.example' }, 'issuer'],
  [{ issuer: 'https://clinic.example/?x=1' }, 'issuer'],
  [{ issuer: 'https://169.254.169.254' }, 'address'],
  [{ issuer: 'https://10.0.0.1' }, 'address'],
  [{ issuer: 'http://clinic.example' }, 'address'],
  [{ issuer: 'https://user:word@clinic.example' }, 'address'],
  [{ clientId: ' ' }, 'clientId'],
  [{ secret: '' }, 'secret'],
  [{ domains: '' }, 'domains'],
  [{ domains: 'com' }, 'domains'],
  [{ domains: 'clinic.example, *.example' }, 'domains'],
])('a setting that is not right is refused: %j', async (changed, problem) => {
  expect(await saveSignOn(admin, settings(changed))).toEqual({ ok: false, problem });
  expect(await findSignOn(admin)).toBeNull();
});

test('the secret stays sealed, and never goes to another issuer than it was given for', async () => {
  await setUp();
  const other = await TestProvider.start(callbackAddress());
  expect(await saveSignOn(admin, settings({ issuer: other.issuer, secret: '' }))).toMatchObject({ problem: 'secret' });
  await other.stop();
  expect(await saveSignOn(admin, settings({ secret: '' }))).toMatchObject({ ok: true });
  isThere((await newPerson(clinic)).email);
  expect(await admitted()).toMatchObject({ whole: false });
  const { rows } = await store.asApp(
    clinic.id,
    `SELECT (SELECT jsonb_agg(s) FROM sign_on s)::text || (SELECT jsonb_agg(i) FROM sign_on_identity i)::text AS kept`,
  );
  expect(rows[0].kept).not.toContain(provider.client.secret);
  expect(rows[0].kept).not.toContain(provider.person.sub);
  const trail = await store.asApp(clinic.id, `SELECT action FROM audit_event WHERE action LIKE 'sign-on%'`);
  expect(trail.rows).toEqual([{ action: 'sign-on.saved' }, { action: 'sign-on.saved' }]);
});

test('a clinic is found by its code however it is typed, and only so often by guessing', async () => {
  await setUp();
  const { code = '' } = (await findSignOn(admin)) ?? {};
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(await findClinicByCode(` ${code.toLowerCase()} `, newBrowser())).toBe(clinic.id);
  expect(await findClinicByCode('Federated', newBrowser())).toBeNull();
  const guesser = newBrowser();
  for (let guess = 0; guess < 20; guess += 1) expect(await findClinicByCode('AAAA-AAAA', guesser)).toBeNull();
  expect(await findClinicByCode(code, guesser)).toBe('locked');
});

test('another clinic sees nothing of it', async () => {
  await setUp();
  const elsewhere = await createClinic('Elsewhere');
  const other = (await newPerson(elsewhere, 'admin')).member as Admin;
  expect(await findSignOn(other)).toBeNull();
  await removeSignOn(other);
  expect(await findSignOn(admin)).not.toBeNull();
  for (const table of ['sign_on', 'sign_on_identity']) {
    for (const id of [elsewhere.id, null]) {
      const { rows } = await store.asApp(id, `SELECT count(*)::int AS count FROM ${table}`);
      expect(rows).toEqual([{ count: 0 }]);
    }
  }
});
