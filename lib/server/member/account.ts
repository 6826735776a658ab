import 'server-only';
import type { Result } from '../../intake/result';
import type { Member } from '../actor';
import { record } from '../audit/audit';
import { withClinic } from '../database/database';
import { forgetAttempts, takeAttempt } from '../limits';
import { queueAccountChange } from '../mail/queue';
import { endSessions, idleLimit } from '../session/member-sessions';
import { confirmAuthenticator, findAuthenticator, prepareAuthenticator } from '../sign-in/authenticators';
import { type SetUp, toSetUp } from '../sign-in/entrance';
import { type PasswordProblem, passwordProblem } from '../sign-in/password-rules';
import { hashPassword, isPassword } from '../sign-in/passwords';
import { makeRecoveryCodes } from '../sign-in/recovery-codes';
import { keyringOf } from '../vault/data-keys';
import { openMember } from './details';

type Here = Readonly<{ actor: Member; id: string }>;

type SessionRow = Readonly<{ id: string; device: string; startedAt: Date; lastSeenAt: Date; isThis: boolean }>;

export type Account = Readonly<{
  name: string;
  email: string;
  authenticatorSince: Date | null;
  recoveryCodesLeft: number;
  sessions: readonly SessionRow[];
}>;

/** What a member may know of their own account. */
export async function findAccount({ actor, id: here }: Here): Promise<Account> {
  const { clinicId, memberId } = actor;

  return withClinic(clinicId, async (tx) => {
    const row = await tx.member.findFirstOrThrow({
      where: { id: memberId, clinicId },
      select: {
        id: true,
        sealed: true,
        authenticators: { where: { confirmedAt: { not: null } }, select: { confirmedAt: true } },
        recoveryCodes: { where: { usedAt: null }, select: { id: true } },
        sessions: {
          where: {
            endedAt: null,
            secondFactorAt: { not: null },
            lastSeenAt: { gt: new Date(Date.now() - idleLimit) },
          },
          orderBy: { lastSeenAt: 'desc' },
          select: { id: true, device: true, createdAt: true, lastSeenAt: true },
        },
      },
    });

    return {
      ...openMember(await keyringOf(tx, clinicId), row),
      authenticatorSince: row.authenticators[0]?.confirmedAt ?? null,
      recoveryCodesLeft: row.recoveryCodes.length,
      sessions: row.sessions.map(({ id, device, createdAt, lastSeenAt }) => ({
        id,
        device,
        startedAt: createdAt,
        lastSeenAt,
        isThis: id === here,
      })),
    };
  });
}

/** Changes the member's password, given the one before. All their other sessions end. */
export async function changePassword(
  { actor, id }: Here,
  { current, next }: Readonly<{ current: string; next: string }>,
): Promise<Result<null, PasswordProblem | 'wrong' | 'locked'>> {
  const { clinicId, memberId } = actor;
  if (await takeAttempt('change-password', memberId)) return { ok: false, problem: 'locked' };
  const member = await withClinic(clinicId, async (tx) => {
    const row = await tx.member.findFirstOrThrow({
      where: { id: memberId, clinicId },
      select: { id: true, sealed: true, passwordHash: true, clinic: { select: { name: true } } },
    });
    return { ...row, ...openMember(await keyringOf(tx, clinicId), row) };
  });
  if (!(await isPassword(current, member.passwordHash))) return { ok: false, problem: 'wrong' };
  await forgetAttempts('change-password', memberId);
  const problem = passwordProblem(next, [member.name, member.email, member.clinic.name]);
  if (problem) return { ok: false, problem };
  const passwordHash = await hashPassword(next);
  await withClinic(clinicId, async (tx) => {
    await tx.member.updateMany({ where: { id: memberId, clinicId }, data: { passwordHash } });
    await endSessions(tx, actor, { except: id });
    record(tx, actor, 'member.password-set', memberId);
    await queueAccountChange(tx, actor, 'password-set');
  });

  return { ok: true, value: null };
}

/** Ends one of the member's sessions, or all but this one. */
export async function endOwnSessions({ actor, id: here }: Here, which: { id: string } | 'others'): Promise<void> {
  const { clinicId, memberId } = actor;
  await withClinic(clinicId, async (tx) => {
    const where = which === 'others' ? { id: { not: here } } : { id: which.id };
    const { count } = await tx.memberSession.updateMany({
      where: { clinicId, memberId, endedAt: null, ...where },
      data: { endedAt: new Date() },
    });
    if (count > 0) record(tx, actor, 'member.sessions-ended', memberId);
  });
}

/** Prepares another authenticator app; the one in use goes on until the new one has shown a code. */
export async function prepareOwnAuthenticator(actor: Member): Promise<void> {
  await withClinic(actor.clinicId, (tx) => prepareAuthenticator(tx, actor));
}

/** How to set up the authenticator app that was prepared; null if none was. */
export async function findPreparedAuthenticator(actor: Member): Promise<SetUp | null> {
  return withClinic(actor.clinicId, async (tx) => {
    const waiting = await findAuthenticator(tx, actor, 'waiting');

    return waiting && toSetUp(tx, actor, waiting);
  });
}

/** Takes the prepared authenticator app into use with its first code. All other sessions of the member end. */
export async function replaceAuthenticator({ actor, id }: Here, code: string): Promise<'right' | 'wrong' | 'locked'> {
  if (await takeAttempt('second-factor', id)) return 'locked';
  const right = await withClinic(actor.clinicId, async (tx) => {
    if (!(await confirmAuthenticator(tx, actor, code))) return false;
    await endSessions(tx, actor, { except: id });
    record(tx, actor, 'member.second-factor-set', actor.memberId);
    await queueAccountChange(tx, actor, 'second-factor-set');

    return true;
  });
  if (right) await forgetAttempts('second-factor', id);

  return right ? 'right' : 'wrong';
}

/** Makes ten new recovery codes; the earlier ones stop working. */
export async function renewRecoveryCodes(actor: Member): Promise<void> {
  await withClinic(actor.clinicId, async (tx) => {
    await makeRecoveryCodes(tx, actor);
    await queueAccountChange(tx, actor, 'recovery-codes-made');
  });
}
