import 'server-only';
import { readLanguage } from '../../form/language';
import type { Member, SystemActor } from '../actor';
import { withClinic } from '../database/database';
import { openPatient } from '../patient/details';
import { keyringOf } from '../vault/data-keys';
import { makeInvitation, type NewInvitation } from './invitations';

/**
 * Invites the patient of an invitation to another intake: the only way in which two intakes are known to be the same
 * person's. Null where there is no such invitation in the actor's clinic.
 */
export async function inviteAgain(
  actor: Member | SystemActor,
  invitationId: string,
  createdAt = new Date(),
  visitAt: Date | null = null,
): Promise<NewInvitation | null> {
  const { clinicId } = actor;

  return withClinic(clinicId, async (tx) => {
    const before = await tx.invitation.findFirst({
      where: { id: invitationId, clinicId },
      select: { language: true, patient: { select: { id: true, sealed: true } } },
    });
    if (!before) return null;
    const { id, sealed } = before.patient;
    const { email } = openPatient(await keyringOf(tx, clinicId), { id, sealed });

    const language = readLanguage(before.language) ?? 'en';

    return makeInvitation(tx, actor, { id, email }, { createdAt, visitAt, language });
  });
}
