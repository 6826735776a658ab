import 'server-only';
import type { Admin, Clinician, Entrant, FrontDesk, Member } from '../actor';
import { record } from '../audit/audit';
import { lookUp, type Transaction, withClinic } from '../database/database';
import { env } from '../env';
import { openMember } from '../member/details';
import { hashToken, newToken } from '../secrets';
import { keyringOf } from '../vault/data-keys';
import type { Keyring } from '../vault/sealing';

const minute = 60_000;
export const idleLimit = 15 * minute;
const absoluteLimit = 12 * 60 * minute;
const entranceLimit = 10 * minute;

type Role = 'clinician' | 'front_desk' | 'admin';
export type MemberRow = { id: string; clinicId: string; sealed: string; role: Role };

export function toActor(keyring: Keyring, { id, clinicId, sealed, role }: MemberRow): Member {
  const { name } = openMember(keyring, { id, sealed });
  const kind = role === 'front_desk' ? 'front-desk' : role;

  return { kind, memberId: id, clinicId, name } as Clinician | FrontDesk | Admin;
}

export function toEntrant({ id, clinicId }: { id: string; clinicId: string }): Entrant {
  return { kind: 'entrant', memberId: id, clinicId } as Entrant;
}

/** Demo accounts, whose passwords are printed, exist only in a demo. */
export const mayEnter = (clinic: { isDemo: boolean }) => !clinic.isDemo || env().BACKSTORY_DEMO === '1';

export const memberColumns = {
  id: true,
  clinicId: true,
  sealed: true,
  role: true,
  disabledAt: true,
  clinic: { select: { isDemo: true } },
} as const;

/** A session as one request finds it: whose it is, and until when it lasts if nothing more is done. */
export type OpenSession = Readonly<{ id: string; endsAt: Date }> &
  (Readonly<{ actor: Member; secondFactorAt: Date }> | Readonly<{ actor: Entrant; secondFactorAt: null }>);

type NewSession = Readonly<{ actor: Member | Entrant; device: string; shownAt?: Date }>;

/**
 * Starts a session and returns its token. A member's has shown a second factor, just now or as it says; an entrant's
 * still has to.
 */
export async function startSession(
  tx: Transaction,
  { actor, device, shownAt = new Date() }: NewSession,
): Promise<string> {
  const { clinicId, memberId } = actor;
  const token = newToken();
  await tx.memberSession.create({
    data: {
      clinicId,
      memberId,
      tokenHash: hashToken(token),
      device,
      secondFactorAt: actor.kind === 'entrant' ? null : shownAt,
    },
  });

  return token;
}

/**
 * The session of this token. The row decides on every request: ended, idle for 15 minutes, older than 12 hours (10
 * minutes while the second factor is open), or of a member who was disabled means none. Looking keeps a session alive,
 * unless it is only asked how long it lasts.
 */
export async function findSession(token: string, { stayAlive = true } = {}): Promise<OpenSession | null> {
  const tokenHash = hashToken(token);
  const found = await lookUp.memberSession(tokenHash);
  if (!found) return null;
  const { clinicId } = found;
  const now = Date.now();

  return withClinic(clinicId, async (tx) => {
    const row = await tx.memberSession.findFirst({
      where: { tokenHash, clinicId, endedAt: null, member: { disabledAt: null } },
      select: { id: true, createdAt: true, lastSeenAt: true, secondFactorAt: true, member: { select: memberColumns } },
    });
    if (!row || !mayEnter(row.member.clinic)) return null;
    const endsAt = endOf(row);
    if (endsAt.getTime() <= now) return null;
    const { id, secondFactorAt, member } = row;
    if (!secondFactorAt) return { id, endsAt, actor: toEntrant(member), secondFactorAt };
    const actor = toActor(await keyringOf(tx, clinicId), member);
    if (!stayAlive || now - row.lastSeenAt.getTime() < minute) return { id, endsAt, actor, secondFactorAt };
    const lastSeenAt = new Date(now);
    await tx.memberSession.updateMany({ where: { id, clinicId }, data: { lastSeenAt } });

    return { id, endsAt: endOf({ ...row, lastSeenAt }), actor, secondFactorAt };
  });
}

/**
 * Which of these sessions are open and a clinician's, by the same rules as `findSession`. Looking does not make them last
 * longer: a page that stays open is nobody's work.
 */
export async function openClinicians(tx: Transaction, clinicId: string, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx.memberSession.findMany({
    where: {
      clinicId,
      id: { in: [...ids] },
      endedAt: null,
      secondFactorAt: { not: null },
      member: { disabledAt: null, role: 'clinician' },
    },
    select: { id: true, createdAt: true, lastSeenAt: true, secondFactorAt: true },
  });

  return new Set(rows.filter((row) => endOf(row).getTime() > Date.now()).map(({ id }) => id));
}

function endOf(row: { createdAt: Date; lastSeenAt: Date; secondFactorAt: Date | null }): Date {
  if (!row.secondFactorAt) return new Date(row.createdAt.getTime() + entranceLimit);

  return new Date(Math.min(row.lastSeenAt.getTime() + idleLimit, row.createdAt.getTime() + absoluteLimit));
}

/** Signs out: the next request with this session's cookie is nobody's. */
export async function endSession(actor: Member | Entrant, id: string): Promise<void> {
  const { clinicId, memberId } = actor;
  await withClinic(clinicId, async (tx) => {
    const { count } = await tx.memberSession.updateMany({
      where: { id, clinicId, memberId, endedAt: null },
      data: { endedAt: new Date() },
    });
    if (count === 1) record(tx, actor, 'member.signed-out', memberId);
  });
}

/** Ends every session of a member, but the one that may stay, at the very next request. */
export async function endSessions(
  tx: Transaction,
  { clinicId, memberId }: { clinicId: string; memberId: string },
  { except }: { except?: string } = {},
): Promise<void> {
  await tx.memberSession.updateMany({
    where: { clinicId, memberId, endedAt: null, ...(except && { id: { not: except } }) },
    data: { endedAt: new Date() },
  });
}
