import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Admin } from '@/lib/server/actor';
import { changePassword, renewRecoveryCodes } from '@/lib/server/member/account';
import { disableMember, offerLink, resetSecondFactor, revokeLink } from '@/lib/server/member/changes';
import { askForReset, choosePassword, findLinkHolder } from '@/lib/server/member/links';
import { inviteMember } from '@/lib/server/member/members';
import { type Clinic, password as clinicPassword, createClinic } from '../server/create';
import { newPerson, sessionOf, signIn } from '../server/enter';
import { openStore, type Store } from '../server/open-store';
import { jobsOf, type MailRow, mailsOf, workAt } from './jobs';
import { type MailServer, startMailServer } from './mail-server';

let server: MailServer;
let store: Store;
let clinic: Clinic;
let admin: Admin;

beforeAll(async () => {
  server = await startMailServer();
  Object.assign(process.env, { SMTP_URL: server.url, MAIL_FROM: 'forms@clinic.example' });
  store = await openStore();
});
afterAll(async () => {
  await store.close();
  await server.close();
});
beforeEach(async () => {
  server.taken.length = 0;
  clinic = await createClinic('Elm Street Clinic');
  admin = (await newPerson(clinic, 'admin')).member as Admin;
});

const mails = (memberId: string) => mailsOf(store, clinic.id, memberId);
const password = 'five unlikely otters juggle';
const tokenIn = (at = 0) => /\/welcome#([\w-]{43})/.exec(String(server.taken[at]?.text))?.[1] ?? '';

async function invite(email: string): Promise<string> {
  const outcome = await inviteMember(admin, { name: 'Nia', email, kind: 'clinician' });
  if (!outcome.ok) throw new Error(outcome.problem);

  return outcome.value.memberId;
}

test('an invitation to work at the clinic comes by mail, to the address that it is bound to', async () => {
  const id = await invite('nia@elm.example');
  const [mail] = await mails(id);
  await workAt(clinic.system, mail as MailRow, new Date());

  expect(server.taken[0]?.to).toMatchObject({ value: [{ address: 'nia@elm.example' }] });
  expect(await findLinkHolder(tokenIn())).toMatchObject({ email: 'nia@elm.example', clinic: 'Elm Street Clinic' });
  expect(await mails(id)).toMatchObject([{ kind: 'member-invitation', state: 'sent', hasSecret: false }]);
});

test('a link that was taken back, replaced or whose member was disabled is not sent', async () => {
  const revoked = await invite('one@elm.example');
  await revokeLink(admin, revoked);
  const replaced = await invite('two@elm.example');
  await offerLink(admin, replaced);
  const disabled = await invite('three@elm.example');
  await disableMember(admin, disabled);
  for (const id of [revoked, replaced, disabled]) {
    for (const mail of await mails(id)) await workAt(clinic.system, mail, new Date());
  }

  expect(server.taken.map(({ to }) => [to].flat()[0]?.text)).toEqual(['two@elm.example']);
});

test('a forgotten password brings a link by mail, which works for an hour and lets the second factor be', async () => {
  const eve = await newPerson(clinic);
  const { memberId } = eve.member;
  await askForReset(eve.email.toUpperCase());
  const [mail] = await mails(memberId);
  await workAt(clinic.system, mail as MailRow, new Date());

  expect(server.taken[0]?.to).toMatchObject({ value: [{ address: eve.email }] });
  const chosen = await choosePassword({ token: tokenIn(), password, device: '' });
  expect(chosen).toMatchObject({ ok: true });
  const { rows } = await store.asApp(
    clinic.id,
    `SELECT DISTINCT expires_at - created_at < interval '61 minutes' AS soon FROM member_link WHERE member_id = $1::uuid`,
    [memberId],
  );
  expect(rows).toEqual([{ soon: true }]);
});

test('asking ends no other link, and a password that was chosen ends all of them', async () => {
  const { member, email } = await newPerson(clinic);
  const handedOver = await offerLink(admin, member.memberId);
  if (!handedOver.ok) throw new Error(handedOver.problem);
  await askForReset(email);
  for (const mail of await mails(member.memberId)) await workAt(clinic.system, mail, new Date());
  expect(await findLinkHolder(handedOver.value.token)).not.toBeNull();
  expect(await findLinkHolder(tokenIn())).not.toBeNull();

  await choosePassword({ token: handedOver.value.token, password, device: '' });
  expect(await findLinkHolder(tokenIn())).toBeNull();
});

test('an address that has no account brings no mail, a disabled member none, and anybody at most three an hour', async () => {
  const eve = await newPerson(clinic);
  const gone = await newPerson(clinic);
  await disableMember(admin, gone.member.memberId);
  await askForReset('nobody@elm.example');
  await askForReset(gone.email);
  expect(await jobsOf(store, clinic.id)).toEqual([]);

  for (let times = 0; times < 5; times += 1) await askForReset(eve.email);
  expect(await mails(eve.member.memberId)).toHaveLength(3);
});

test('whoever changes how a member signs in, the member hears of it at the account’s own address', async () => {
  const eve = await newPerson(clinic);
  const here = await sessionOf(await signIn(eve));
  if (here.actor.kind === 'entrant') throw new Error('Not signed in.');
  await changePassword({ actor: here.actor, id: here.id }, { current: clinicPassword, next: password });
  await renewRecoveryCodes(here.actor);
  await resetSecondFactor(admin, eve.member.memberId);
  for (const mail of await mails(eve.member.memberId)) await workAt(clinic.system, mail, new Date());

  expect(server.taken.map(({ to }) => [to].flat()[0]?.text)).toEqual([eve.email, eve.email, eve.email]);
  const said = server.taken.map(({ text }) => String(text));
  expect(said[0]).toContain('A new password was set.');
  expect(said[1]).toContain('New recovery codes were made.');
  expect(said[2]).toContain('An administrator took away your second factors.');
  // It leads to signing in and opens nothing by itself.
  for (const text of said) expect(text.match(/https?:\S+/g)).toEqual([`${process.env.APP_ORIGIN}/account`]);
});

test('a change that did not happen is told to nobody', async () => {
  const eve = await newPerson(clinic);
  const here = await sessionOf(await signIn(eve));
  if (here.actor.kind === 'entrant') throw new Error('Not signed in.');
  await changePassword({ actor: here.actor, id: here.id }, { current: 'not this one', next: password });
  await changePassword({ actor: here.actor, id: here.id }, { current: clinicPassword, next: 'short' });

  expect(await mails(eve.member.memberId)).toEqual([]);
});
