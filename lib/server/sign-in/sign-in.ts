import 'server-only';
import { isStorableText } from '../../form/answers';
import type { Entrant, Member, Visitor } from '../actor';
import { record } from '../audit/audit';
import { lookUp, type Transaction, withClinic } from '../database/database';
import { forgetAttempts, returnAttempt, takeAttempt } from '../limits';
import { queueAccountChange } from '../mail/queue';
import { ownsPasskey } from '../passkeys/prove';
import { type MemberRow, mayEnter, memberColumns, startSession, toActor, toEntrant } from '../session/member-sessions';
import { mustSignOn } from '../sign-on/rule';
import { keyringOf } from '../vault/data-keys';
import { addressIndex } from '../vault/index-key';
import { confirmAuthenticator, prepareAuthenticator, takeCode } from './authenticators';
import { knownDevice } from './known-device';
import { isPassword } from './passwords';
import { makeRecoveryCodes, takeRecoveryCode } from './recovery-codes';

type Refused =
  | Readonly<{ ok: false; problem: 'refused' | 'too-many-codes' }>
  | Readonly<{ ok: false; problem: 'locked'; until: Date }>;
export type SignInOutcome = Readonly<{ ok: true; token: string }> | Refused;

/** The browser someone signs in with: the address it comes from, its device cookie, and what it is in words. */
export type Browser = Readonly<{ address: string; deviceCookie: string | undefined; words: string }>;

const refused = { ok: false, problem: 'refused' } as const;
const nobody = { id: '00000000-0000-0000-0000-000000000000', clinicId: '00000000-0000-0000-0000-000000000000' };

/** Whose address this is, in whatever clinic; capital letters and spaces around it do not matter. */
export async function findMemberByAddress(email: string): Promise<{ id: string; clinicId: string } | null> {
  const index = isStorableText(email) ? await addressIndex(email.trim().toLowerCase()) : null;

  return index && lookUp.member(index);
}

/**
 * The first step of signing in. Returns the token of a session that still owes the second factor, or refuses without
 * saying what was wrong: an unknown account takes the same way, and the same time, as a known one.
 */
export async function givePassword(email: string, password: string, browser: Browser): Promise<SignInOutcome> {
  const found = await findMemberByAddress(email);
  const until = await takePasswordAttempt(found?.id ?? email.trim().toLowerCase(), browser);
  if (until) return { ok: false, problem: 'locked', until };

  const { id, clinicId } = found ?? nobody;
  const member = await withClinic(clinicId, (tx) =>
    tx.member.findFirst({ where: { id, clinicId }, select: { ...memberColumns, passwordHash: true } }),
  );
  const known = member && !member.disabledAt && mayEnter(member.clinic) ? member : null;
  const right = await isPassword(password, known?.passwordHash ?? null);
  if (!known || !right) return refused;
  await returnAttempt('sign-in-address', browser.address);
  const entrant = toEntrant(known);
  const token = await withClinic(clinicId, async (tx) =>
    (await mustSignOn(tx, entrant)) ? null : enter(tx, entrant, browser.words),
  );

  return token ? { ok: true, token } : refused;
}

/** Writes into the clinic's trail that somebody gave a member's address and was refused. Their own doing it need not be. */
export async function recordRefusedSignIn(email: string): Promise<void> {
  const found = await findMemberByAddress(email);
  if (!found) return;
  const { id, clinicId } = found;
  const visitor = { kind: 'visitor', clinicId } as Visitor;
  await withClinic(clinicId, async (tx) => record(tx, visitor, 'member.sign-in-refused', id));
}

/**
 * A browser that the account has signed in from counts by itself: whoever hammers on an account from elsewhere shuts the
 * door there, and its owner still comes in.
 */
async function takePasswordAttempt(account: string, { address, deviceCookie }: Browser): Promise<Date | null> {
  const device = knownDevice(deviceCookie, account);
  if (device) return takeAttempt('sign-in', `${account} ${device}`);

  return (await takeAttempt('sign-in-address', address)) ?? takeAttempt('sign-in', account);
}

/** Starts a session that owes the second factor; whoever has none yet is to set one up. */
export async function enter(tx: Transaction, entrant: Entrant, device: string): Promise<string> {
  const { clinicId, memberId } = entrant;
  const any = await tx.authenticator.findFirst({ where: { clinicId, memberId }, select: { id: true } });
  if (!any && !(await ownsPasskey(tx, entrant))) await prepareAuthenticator(tx, entrant);

  return startSession(tx, { actor: entrant, device });
}

export type Step = Readonly<{ entrant: Entrant; sessionId: string; code: string; browser: Browser }>;

/**
 * The second step: a code of the authenticator app or a recovery code makes the session whole, under a new token. The
 * old token is dead.
 */
export async function giveCode(step: Step): Promise<SignInOutcome> {
  return finish(step, (tx) => isSecondFactor(tx, step.entrant, step.code));
}

/** The second step for whoever had no second factor yet: the first code of the app that was just set up. */
export async function setUpSecondFactor(step: Step): Promise<SignInOutcome> {
  const { entrant, code } = step;
  const { clinicId, memberId } = entrant;

  return finish(step, async (tx) => {
    const inUse = { clinicId, memberId, confirmedAt: { not: null } };
    // A password alone never replaces a second factor that is there.
    if (await tx.authenticator.findFirst({ where: inUse, select: { id: true } })) return false;
    if (await ownsPasskey(tx, entrant)) return false;
    if (!(await confirmAuthenticator(tx, entrant, code))) return false;
    record(tx, entrant, 'member.second-factor-set', memberId);
    await queueAccountChange(tx, entrant, 'second-factor-set');
    await makeRecoveryCodes(tx, entrant);

    return true;
  });
}

/** Makes an entrance whole if its second factor is proven: this is where every second step ends. */
export async function finish(
  { entrant, sessionId, browser }: Step,
  isProven: (tx: Transaction) => Promise<boolean>,
): Promise<SignInOutcome> {
  const { clinicId, memberId } = entrant;
  if (await takeAttempt('second-factor', sessionId)) return { ok: false, problem: 'too-many-codes' };

  const token = await withClinic(clinicId, async (tx) => {
    if (!(await isProven(tx))) {
      record(tx, entrant, 'member.sign-in-refused', memberId);
      return null;
    }

    return makeWhole(tx, entrant, sessionId);
  });
  if (!token) return refused;
  const device = knownDevice(browser.deviceCookie, memberId);
  await forgetAttempts('sign-in', device ? `${memberId} ${device}` : memberId);

  return { ok: true, token };
}

async function makeWhole(tx: Transaction, { clinicId, memberId }: Entrant, id: string): Promise<string | null> {
  const where = { id, clinicId, memberId, endedAt: null, secondFactorAt: null };
  const half = await tx.memberSession.findFirst({ where, select: { device: true, member: { select: memberColumns } } });
  if (!half) return null;
  await tx.memberSession.updateMany({ where, data: { endedAt: new Date() } });

  return startWhole(tx, half.member, { device: half.device });
}

type Whole = Readonly<{ device: string; shownAt?: Date }>;

/** Starts a whole session for someone who has shown two factors, or one that is both. */
export async function startWhole(tx: Transaction, member: MemberRow, { device, shownAt }: Whole): Promise<string> {
  const actor = toActor(await keyringOf(tx, member.clinicId), member);
  record(tx, actor, 'member.signed-in', member.id);

  return startSession(tx, { actor, device, ...(shownAt && { shownAt }) });
}

/** Is this a code of the member's app, or one of the recovery codes? Either counts once. */
export async function isSecondFactor(tx: Transaction, actor: Member | Entrant, code: string): Promise<boolean> {
  return (await takeCode(tx, actor, code)) || takeRecoveryCode(tx, actor, code);
}
