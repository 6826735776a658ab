import { randomUUID } from 'node:crypto';
import { foundClinic } from '@/lib/server/clinic/founding';
import { withClinic } from '@/lib/server/database/database';
import { newId } from '@/lib/server/database/new-id';
import { emptyContent, sealDraft } from '@/lib/server/draft/draft-content';
import { createInvitation } from '@/lib/server/invitation/invitations';
import { hashToken, newToken } from '@/lib/server/secrets';
import { keyringOf } from '@/lib/server/vault/data-keys';
import { nadia } from '../../people/nadia';
import type { ReadyPatient } from './ready-patients';

// Run as a process of its own, under the condition that lets server code in. Prints the patients as JSON.
const count = Number(process.argv[2]);
const system = await foundClinic({
  name: 'Faultline Clinic',
  timeZone: 'America/New_York',
  phone: '555 0100',
  emergencyNumber: '911',
  isDemo: true,
});
const { clinicId } = system;
const tomorrow = new Date(Date.now() + 86_400_000);

async function readyPatient(): Promise<ReadyPatient> {
  const { id: invitationId } = await createInvitation(system, { name: nadia.name });
  const [id, key, token] = [newId(), randomUUID(), newToken()];
  const consent = { id: newId(), answeredBy: 'patient', sessionId: newId() } as const;
  const content = { ...emptyContent, answers: nadia.answers, declined: nadia.declined, consent };
  await withClinic(clinicId, async (tx) => {
    await tx.patientSession.create({
      data: { clinicId, invitationId, tokenHash: hashToken(token), expiresAt: tomorrow, knownAt: new Date() },
    });
    const sealed = sealDraft(await keyringOf(tx, clinicId), id, content);
    await tx.draft.create({ data: { id, clinicId, invitationId, sealed, submissionKey: key } });
  });

  return { invitationId, cookie: `backstory-patient=${token}`, key };
}

const patients: ReadyPatient[] = [];
for (let i = 0; i < count; i++) patients.push(await readyPatient());
process.stdout.write(JSON.stringify(patients), () => process.exit(0));
