import 'server-only';
import type { Result } from '../../intake/result';
import type { Member } from '../actor';
import { record } from '../audit/audit';
import { withClinic } from '../database/database';
import { storeBirthDate } from '../patient/birth-dates';
import { readBegun } from './begun';
import { lockInvitation, type NewInvitation, newSecrets } from './invitations';

/**
 * Makes a new link and a new code for an invitation, open for fourteen days again with five new tries. The old ones are
 * dead at once, and so are browsers that came by them and are not known. What was answered stays, and the browser that
 * answered it carries on.
 */
export async function resendInvitation(
  actor: Member,
  id: string,
  { birthDate: corrected }: { birthDate?: string | undefined } = {},
): Promise<Result<NewInvitation, 'not-found' | 'already-sent' | 'revoked'>> {
  const { clinicId } = actor;

  return withClinic(clinicId, async (tx) => {
    await lockInvitation(tx, actor, id);
    const invitation = await tx.invitation.findFirst({
      where: { id, clinicId },
      select: { revokedAt: true, patientId: true, intake: { select: { id: true } } },
    });
    if (!invitation) return { ok: false, problem: 'not-found' };
    if (invitation.intake) return { ok: false, problem: 'already-sent' };
    if (invitation.revokedAt) return { ok: false, problem: 'revoked' };
    if (corrected) await storeBirthDate(tx, { clinicId, patientId: invitation.patientId }, corrected);
    const { token, code, columns } = newSecrets(new Date());
    const { holdsAnswers, birthDate } = await readBegun(tx, { clinicId, invitationId: id });
    // With no date to ask for, the front desk vouches for whoever opens the new link first.
    const data = { ...columns, wrongDates: 0, carriesOn: holdsAnswers && birthDate === null };
    await tx.invitation.updateMany({ where: { id, clinicId }, data });
    const strangers = { invitationId: id, clinicId, knownAt: null };
    await tx.patientSession.updateMany({ where: strangers, data: { expiresAt: new Date() } });
    record(tx, actor, 'invitation.resent', id);

    return { ok: true, value: { id, token, code } };
  });
}
