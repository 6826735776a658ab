import { foundClinic } from '@/lib/server/clinic/founding';
import { withClinic } from '@/lib/server/database/database';
import { createInvitation } from '@/lib/server/invitation/invitations';

// Run as a process of its own, under the condition that lets server code in. Prints the invitation as JSON.
const [state] = process.argv.slice(2);
const system = await foundClinic({
  name: 'Riverside Spine Clinic',
  timeZone: 'America/Chicago',
  phone: '+1 312 555 0142',
  emergencyNumber: '911',
  isDemo: true,
});
const { clinicId } = system;
const longAgo = new Date('2026-01-01');
const invitation = await createInvitation(
  system,
  { name: 'Nadia Example' },
  state === 'expired' ? longAgo : new Date(),
);
if (state === 'revoked') {
  const { id } = invitation;
  await withClinic(clinicId, (tx) =>
    tx.invitation.updateMany({ where: { id, clinicId }, data: { revokedAt: new Date() } }),
  );
}
process.stdout.write(JSON.stringify(invitation), () => process.exit(0));
