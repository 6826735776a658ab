import 'server-only';
import type { Result } from '../../intake/result';
import type { Admin, SystemActor } from '../actor';
import { record } from '../audit/audit';
import { type Transaction, withClinic } from '../database/database';
import { queueAccountChange } from '../mail/queue';
import { endSessions } from '../session/member-sessions';
import { endLinks, makeLink } from './links';
import { hasOtherAdmin, type MemberKind, mailInvitation, type Offered } from './members';

/** Administrators change members of their clinic; the operator helps one who has nobody to ask. */
type Changer = Admin | SystemActor;
type Outcome = Result<null, 'not-found' | 'last-admin' | 'yourself'>;

const done = { ok: true, value: null } as const;
const notFound = { ok: false, problem: 'not-found' } as const;
const toRole = (kind: MemberKind) => (kind === 'front-desk' ? 'front_desk' : kind);

type Found = { id: string; role: string; passwordHash: string | null; disabledAt: Date | null };

/** One change of one member of the administrator's clinic, in one transaction. */
async function change<Problem>(
  { clinicId }: Changer,
  id: string,
  work: (tx: Transaction, member: Found) => Promise<Problem>,
): Promise<Problem | typeof notFound> {
  return withClinic(clinicId, async (tx) => {
    const member = await tx.member.findFirst({
      where: { id, clinicId },
      select: { id: true, role: true, passwordHash: true, disabledAt: true },
    });

    return member ? work(tx, member) : notFound;
  });
}

/** Makes a new link to hand over: to come in for the first time, or to choose another password. */
export async function offerLink(admin: Changer, id: string): Promise<Result<Offered, 'not-found' | 'disabled'>> {
  const { clinicId } = admin;

  return change<Result<Offered, 'disabled'>>(admin, id, async (tx, { passwordHash, disabledAt }) => {
    if (disabledAt) return { ok: false, problem: 'disabled' };
    const token = await makeLink(tx, { clinicId, memberId: id });
    record(tx, admin, passwordHash ? 'member.reset-offered' : 'member.invited', id);
    // A new password is handed over by whoever knows who asks; a newcomer is only waiting.
    if (!passwordHash && admin.kind === 'admin') await mailInvitation(tx, { clinicId, memberId: id }, token);

    return { ok: true, value: { memberId: id, token } };
  });
}

/** Takes back a link that was not used yet. */
export async function revokeLink(admin: Admin, id: string): Promise<Outcome> {
  return change<Outcome>(admin, id, async (tx) => {
    if (await endLinks(tx, { clinicId: admin.clinicId, memberId: id })) {
      record(tx, admin, 'member.link-revoked', id);
    }

    return done;
  });
}

/** Gives a member another role. Their sessions end, so that none goes on with what the old role could do. */
export async function changeRole(admin: Admin, id: string, kind: MemberKind): Promise<Outcome> {
  const { clinicId } = admin;

  return change<Outcome>(admin, id, async (tx, { role }) => {
    if (role === toRole(kind)) return done;
    if (role === 'admin' && !(await hasOtherAdmin(tx, clinicId, id))) return { ok: false, problem: 'last-admin' };
    await tx.member.updateMany({ where: { id, clinicId }, data: { role: toRole(kind) } });
    await endSessions(tx, { clinicId, memberId: id });
    record(tx, admin, 'member.role-changed', id);

    return done;
  });
}

/** Shuts a member out at once: sessions and links end. What they did stays as it is. */
export async function disableMember(admin: Admin, id: string): Promise<Outcome> {
  const { clinicId } = admin;

  return change<Outcome>(admin, id, async (tx, { role, disabledAt }) => {
    if (disabledAt) return done;
    if (role === 'admin' && !(await hasOtherAdmin(tx, clinicId, id))) return { ok: false, problem: 'last-admin' };
    await tx.member.updateMany({ where: { id, clinicId }, data: { disabledAt: new Date(), resetAskedAt: null } });
    await endSessions(tx, { clinicId, memberId: id });
    await endLinks(tx, { clinicId, memberId: id });
    record(tx, admin, 'member.disabled', id);

    return done;
  });
}

/** Lets a member in again, with the password and the second factor that they had. */
export async function enableMember(admin: Admin, id: string): Promise<Outcome> {
  return change<Outcome>(admin, id, async (tx, { disabledAt }) => {
    if (!disabledAt) return done;
    await tx.member.updateMany({ where: { id, clinicId: admin.clinicId }, data: { disabledAt: null } });
    record(tx, admin, 'member.enabled', id);

    return done;
  });
}

/**
 * Takes away a member's authenticator, recovery codes, passkeys and the tie to the clinic's provider, for someone who has
 * lost them: they set up new ones when they next sign in. Nobody does this to themselves.
 */
export async function resetSecondFactor(admin: Changer, id: string): Promise<Outcome> {
  if (admin.kind === 'admin' && id === admin.memberId) return { ok: false, problem: 'yourself' };
  const owner = { clinicId: admin.clinicId, memberId: id };

  return change<Outcome>(admin, id, async (tx) => {
    await tx.authenticator.deleteMany({ where: owner });
    await tx.recoveryCode.deleteMany({ where: owner });
    await tx.recoverySheet.deleteMany({ where: owner });
    await tx.passkey.deleteMany({ where: owner });
    await tx.signOnIdentity.deleteMany({ where: owner });
    await endSessions(tx, owner);
    record(tx, admin, 'member.second-factor-reset', id);
    await queueAccountChange(tx, owner, 'second-factor-reset');

    return done;
  });
}
