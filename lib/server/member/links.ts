import 'server-only';
import type { Result } from '../../intake/result';
import type { Entrant, Visitor } from '../actor';
import { record } from '../audit/audit';
import { lookUp, type Transaction, withClinic } from '../database/database';
import { takeAttempt } from '../limits';
import { canMail, queueAccountChange, queueMemberLink } from '../mail/queue';
import { hashToken, newToken } from '../secrets';
import { endSessions, mayEnter, toEntrant } from '../session/member-sessions';
import { type PasswordProblem, passwordProblem } from '../sign-in/password-rules';
import { hashPassword } from '../sign-in/passwords';
import { enter, findMemberByAddress } from '../sign-in/sign-in';
import { mustSignOn } from '../sign-on/rule';
import { keyringOf } from '../vault/data-keys';
import { openMember } from './details';

const openForHours = 72;
/** Of a link that somebody, perhaps not its owner, had sent to an address. */
const askedForHours = 1;

type Owner = Readonly<{ clinicId: string; memberId: string }>;

/** Makes a link by which the member chooses a password, once, within 72 hours; earlier ones stop working. */
export async function makeLink(tx: Transaction, owner: Owner): Promise<string> {
  await endLinks(tx, owner);

  return addLink(tx, owner, openForHours);
}

async function addLink(tx: Transaction, { clinicId, memberId }: Owner, hours: number): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(Date.now() + hours * 3_600_000);
  await tx.memberLink.create({ data: { clinicId, memberId, tokenHash: hashToken(token), expiresAt } });

  return token;
}

/** Ends the member's links that were not used yet; whether there was one that still worked. */
export async function endLinks(tx: Transaction, { clinicId, memberId }: Owner): Promise<boolean> {
  const { count } = await tx.memberLink.updateMany({
    where: { clinicId, memberId, endedAt: null },
    data: { endedAt: new Date() },
  });

  return count > 0;
}

export type LinkHolder = Readonly<{
  entrant: Entrant;
  email: string;
  clinic: string;
  /** What a password of this person must not be made of. */
  known: readonly string[];
}>;

/** Whose link this is, while it works. Looking burns nothing. */
export async function findLinkHolder(token: string): Promise<LinkHolder | null> {
  const tokenHash = hashToken(token);
  const found = await lookUp.memberLink(tokenHash);
  if (!found) return null;
  const { clinicId } = found;

  return withClinic(clinicId, async (tx) => {
    const link = await tx.memberLink.findFirst({
      where: { ...works(tokenHash, clinicId), member: { disabledAt: null } },
      select: { member: { select: { id: true, clinicId: true, sealed: true } } },
    });
    const clinic = await tx.clinic.findFirst({ where: { id: clinicId }, select: { name: true, isDemo: true } });
    if (!link || !clinic || !mayEnter(clinic)) return null;
    const { name, email } = openMember(await keyringOf(tx, clinicId), link.member);

    return { entrant: toEntrant(link.member), email, clinic: clinic.name, known: [name, email, clinic.name] };
  });
}

const works = (tokenHash: Uint8Array<ArrayBuffer>, clinicId: string) => ({
  tokenHash,
  clinicId,
  endedAt: null,
  expiresAt: { gt: new Date() },
});

type Chosen = Readonly<{ token: string; password: string; device: string }>;

/**
 * Sets the password that the link's holder chose. The link is spent, every session of the member ends, and a new one
 * starts that owes the second factor: a link never stands in for that. Gives the session's token; none to whoever comes
 * in by the clinic's own provider only.
 */
export async function choosePassword({
  token,
  password,
  device,
}: Chosen): Promise<Result<string, PasswordProblem | 'no-link' | 'sign-on'>> {
  const holder = await findLinkHolder(token);
  if (!holder) return { ok: false, problem: 'no-link' };
  const problem = passwordProblem(password, holder.known);
  if (problem) return { ok: false, problem };
  const { entrant } = holder;
  const { clinicId, memberId } = entrant;
  const passwordHash = await hashPassword(password);

  return withClinic<Result<string, 'no-link' | 'sign-on'>>(clinicId, async (tx) => {
    const { count } = await tx.memberLink.updateMany({
      where: works(hashToken(token), clinicId),
      data: { endedAt: new Date() },
    });
    if (count === 0) return { ok: false, problem: 'no-link' };
    await tx.member.updateMany({ where: { id: memberId, clinicId }, data: { passwordHash, resetAskedAt: null } });
    await endLinks(tx, entrant);
    await endSessions(tx, entrant);
    record(tx, entrant, 'member.password-set', memberId);
    await queueAccountChange(tx, entrant, 'password-set');
    if (await mustSignOn(tx, entrant)) return { ok: false, problem: 'sign-on' };

    return { ok: true, value: await enter(tx, entrant, device) };
  });
}

/**
 * Someone forgot a password: the clinic's administrators see it and, where mail is sent, a link goes to the account's own
 * address, at most three in an hour. It ends no other link, since anybody may ask. Nothing tells the asker whether there
 * is such an account.
 */
export async function askForReset(email: string): Promise<void> {
  const found = await findMemberByAddress(email);
  if (!found) return;
  const { id: memberId, clinicId } = found;
  const mails = canMail() && !(await takeAttempt('reset-mail', memberId));
  await withClinic(clinicId, async (tx) => {
    const now = new Date();
    const active = { id: memberId, clinicId, disabledAt: null };
    const { count } = await tx.member.updateMany({ where: active, data: { resetAskedAt: now } });
    if (count === 0 || !mails) return;
    const token = await addLink(tx, { clinicId, memberId }, askedForHours);
    await queueMemberLink(tx, { clinicId, memberId }, { kind: 'password-reset', token, now });
    record(tx, { kind: 'visitor', clinicId } as Visitor, 'member.reset-asked', memberId);
  });
}
