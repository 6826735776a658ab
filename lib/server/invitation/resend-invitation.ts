import 'server-only';
import type { Result } from '../../intake/result';
import type { Member } from '../actor';
import { record } from '../audit/audit';
import { withClinic } from '../database/database';
import { canMail, queueInvitation, stopMails } from '../mail/queue';
import { type Corrections, correctDetails } from '../patient/known-details';
import { readBegun } from './begun';
import { lockInvitation, type NewInvitation, newSecrets } from './invitations';

/**
 * Makes a new link and a new code for an invitation, open for fourteen days again with five new tries. The old ones are
 * dead at once, and so are browsers that came by them and are not known. What was answered stays, and the browser that
 * answered it carries on. Whoever has a mail address gets the new ones there.
 */
export async function resendInvitation(
  actor: Member,
  id: string,
  { visitAt: moved, ...corrections }: Corrections & { visitAt?: Date | undefined } = {},
): Promise<Result<NewInvitation, 'not-found' | 'already-sent' | 'revoked'>> {
  const { clinicId } = actor;

  return withClinic(clinicId, async (tx) => {
    await lockInvitation(tx, actor, id);
    const invitation = await tx.invitation.findFirst({
      where: { id, clinicId },
      select: { revokedAt: true, patientId: true, visitAt: true, intake: { select: { id: true } } },
    });
    if (!invitation) return { ok: false, problem: 'not-found' };
    if (invitation.intake) return { ok: false, problem: 'already-sent' };
    if (invitation.revokedAt) return { ok: false, problem: 'revoked' };
    const { email } = await correctDetails(tx, { clinicId, patientId: invitation.patientId }, corrections);
    const now = new Date();
    const visitAt = moved ?? invitation.visitAt;
    const { token, code, columns } = newSecrets(now, visitAt);
    const { holdsAnswers, birthDate } = await readBegun(tx, { clinicId, invitationId: id });
    // With no date to ask for, the front desk vouches for whoever opens the new link first.
    const data = { ...columns, visitAt, wrongDates: 0, carriesOn: holdsAnswers && birthDate === null };
    await tx.invitation.updateMany({ where: { id, clinicId }, data });
    const place = { clinicId, invitationId: id };
    await stopMails(tx, place);
    const mailed = email !== undefined && canMail();
    if (mailed) await queueInvitation(tx, place, { secret: { token, code }, visitAt, now });
    const strangers = { invitationId: id, clinicId, knownAt: null };
    await tx.patientSession.updateMany({ where: strangers, data: { expiresAt: new Date() } });
    record(tx, actor, 'invitation.resent', id);

    return { ok: true, value: { id, token, code, mailed } };
  });
}
