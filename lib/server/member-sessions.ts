import 'server-only';
import { isStorableText } from '../form/answers';
import type { Admin, Clinician, FrontDesk, Member, Visitor } from './actor';
import { record } from './audit';
import { lookUp, withClinic } from './database';
import { env } from './env';
import { openMember } from './member-details';
import { isPassword } from './passwords';
import { hashToken, newToken } from './secrets';
import { keyringOf } from './vault/data-keys';
import { addressIndex } from './vault/index-key';
import type { Keyring } from './vault/sealing';

const minute = 60_000;
const idleLimit = 15 * minute;
const absoluteLimit = 12 * 60 * minute;

type Role = 'clinician' | 'front_desk' | 'admin';
type MemberRow = { id: string; clinicId: string; sealed: string; role: Role };

export function toActor(keyring: Keyring, { id, clinicId, sealed, role }: MemberRow): Member {
  const { name } = openMember(keyring, { id, sealed });
  const kind = role === 'front_desk' ? 'front-desk' : role;

  return { kind, memberId: id, clinicId, name } as Clinician | FrontDesk | Admin;
}

/** Demo accounts, whose passwords are printed, exist only in a demo. */
const mayEnter = (clinic: { isDemo: boolean }) => !clinic.isDemo || env().BACKSTORY_DEMO === '1';

export const memberColumns = {
  id: true,
  clinicId: true,
  sealed: true,
  role: true,
  passwordHash: true,
  disabledAt: true,
  clinic: { select: { isDemo: true } },
} as const;

/**
 * Signs a member in and returns the new session's token, or null without saying which of the two was wrong. A failure
 * with a known address is written into the clinic's audit trail.
 */
export async function signIn(email: string, password: string): Promise<string | null> {
  const index = isStorableText(email) ? await addressIndex(email) : null;
  const found = index && (await lookUp.member(index));
  const member = found && (await findMember(found));
  const known = member && !member.disabledAt && mayEnter(member.clinic) ? member : null;
  const right = await isPassword(password, known?.passwordHash ?? null);
  if (known && right) return startSession(known.actor);
  if (member) await recordFailedSignIn(member);

  return null;
}

/** The member did not do this; somebody who gave the member's address did. */
async function recordFailedSignIn({ id, clinicId }: MemberRow): Promise<void> {
  const visitor = { kind: 'visitor', clinicId } as Visitor;
  await withClinic(clinicId, async (tx) => record(tx, visitor, 'member.sign-in-refused', id));
}

async function findMember({ id, clinicId }: { id: string; clinicId: string }) {
  return withClinic(clinicId, async (tx) => {
    const row = await tx.member.findFirst({ where: { id, clinicId }, select: memberColumns });

    return row && { ...row, actor: toActor(await keyringOf(tx, clinicId), row) };
  });
}

async function startSession(actor: Member): Promise<string> {
  const token = newToken();
  await withClinic(actor.clinicId, async (tx) => {
    await tx.memberSession.create({
      data: { clinicId: actor.clinicId, memberId: actor.memberId, tokenHash: hashToken(token) },
    });
    record(tx, actor, 'member.signed-in', actor.memberId);
  });

  return token;
}

/**
 * The member whose session this is. The row decides on every request: ended, idle for 15 minutes, older than 12 hours,
 * or of a member who was disabled means nobody.
 */
export async function findSessionMember(token: string): Promise<Member | null> {
  const tokenHash = hashToken(token);
  const found = await lookUp.memberSession(tokenHash);
  if (!found) return null;
  const { clinicId } = found;
  const now = Date.now();

  return withClinic(clinicId, async (tx) => {
    const session = await tx.memberSession.findFirst({
      where: {
        tokenHash,
        clinicId,
        endedAt: null,
        lastSeenAt: { gt: new Date(now - idleLimit) },
        createdAt: { gt: new Date(now - absoluteLimit) },
        member: { disabledAt: null },
      },
      select: { id: true, lastSeenAt: true, member: { select: memberColumns } },
    });
    if (!session || !mayEnter(session.member.clinic)) return null;
    if (now - session.lastSeenAt.getTime() > minute) {
      await tx.memberSession.updateMany({ where: { id: session.id, clinicId }, data: { lastSeenAt: new Date(now) } });
    }

    return toActor(await keyringOf(tx, clinicId), session.member);
  });
}

/** Ends a session at once: the next request with its token is nobody's. */
export async function endSession(actor: Member, token: string): Promise<void> {
  await withClinic(actor.clinicId, async (tx) => {
    const where = { tokenHash: hashToken(token), clinicId: actor.clinicId };
    await tx.memberSession.updateMany({ where, data: { endedAt: new Date() } });
    record(tx, actor, 'member.signed-out', actor.memberId);
  });
}
