import { foundClinic } from '@/lib/server/clinic/founding';
import { withClinic } from '@/lib/server/database/database';
import { createInvitation, type NewInvitation } from '@/lib/server/invitation/invitations';

export type InvitationState = 'open' | 'expired' | 'revoked';

/** A new clinic with one invitation. */
export async function makeInvitation(state: InvitationState): Promise<NewInvitation> {
  const system = await foundClinic({
    name: 'Riverside Spine Clinic',
    timeZone: 'America/Chicago',
    phone: '+1 312 555 0142',
    emergencyNumber: '911',
    isDemo: true,
  });
  const { clinicId } = system;
  const longAgo = new Date('2026-01-01');
  const patient = { name: 'Nadia Example' };
  const invitation = await createInvitation(system, patient, state === 'expired' ? longAgo : new Date());
  if (state === 'revoked') {
    const where = { id: invitation.id, clinicId };
    await withClinic(clinicId, (tx) => tx.invitation.updateMany({ where, data: { revokedAt: new Date() } }));
  }

  return invitation;
}
