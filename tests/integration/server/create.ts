import { consentVersion } from '@/lib/intake/consent/consent-words';
import type { Clinician, FrontDesk, PatientActor, SystemActor } from '@/lib/server/actor';
import { addMember, foundClinic } from '@/lib/server/clinic/founding';
import { giveConsent } from '@/lib/server/consent/give-consent';
import { withClinic } from '@/lib/server/database/database';
import { newId } from '@/lib/server/database/new-id';
import { emptyContent, sealDraft } from '@/lib/server/draft/draft-content';
import { addPastIntake } from '@/lib/server/intake/past-intakes';
import { createInvitation } from '@/lib/server/invitation/invitations';
import { hashToken, newToken } from '@/lib/server/secrets';
import { keyringOf } from '@/lib/server/vault/data-keys';
import type { Person } from '@/tests/people/person';

export const password = 'lumbar-lorikeet-42';
let serial = 0;

export type Clinic = Readonly<{ id: string; system: SystemActor; ana: Clinician; desk: FrontDesk }>;

/** A clinic with a clinician and a front desk. */
export async function createClinic(name: string): Promise<Clinic> {
  const system = await foundClinic({
    name,
    timeZone: 'America/Chicago',
    phone: '+1 312 555 0142',
    emergencyNumber: '911',
    isDemo: true,
  });
  serial += 1;
  const ana = { kind: 'clinician', name: 'Ana', email: `ana${serial}@clinic.example`, password } as const;
  const desk = { kind: 'front-desk', name: 'Cora', email: `cora${serial}@clinic.example`, password } as const;

  return {
    id: system.clinicId,
    system,
    ana: (await addMember(system, ana)) as Clinician,
    desk: (await addMember(system, desk)) as FrontDesk,
  };
}

/** One person's intake at the clinic; its id. */
export async function createIntake({ system }: Clinic, person: Person, receivedAt = new Date()): Promise<string> {
  const { name, answers, declined } = person;
  const outcome = await addPastIntake(system, {
    patient: { name },
    answers,
    declined,
    invitedAt: receivedAt,
    receivedAt,
  });
  if (!outcome.ok) throw new Error(`${person.id} is incomplete.`);

  return outcome.intakeId;
}

/** A patient in front of a form filled in as this person would, or blank; and what sending it takes. */
export async function createDraft({ system, id: clinicId }: Clinic, person?: Person) {
  const { id: invitationId } = await createInvitation(system, { name: person?.name ?? 'Nobody' });
  const draft = await withClinic(clinicId, async (tx) => {
    const id = newId();
    const content = { ...emptyContent, answers: person?.answers ?? {}, declined: person?.declined ?? [] };
    const sealed = sealDraft(await keyringOf(tx, clinicId), id, content);

    return tx.draft.create({
      data: { id, clinicId, invitationId, sealed },
      select: { submissionKey: true, version: true },
    });
  });
  const patient = await openBrowser({ clinicId, invitationId }, { known: true });
  await agree(patient, person?.name);

  return { patient, sending: { key: draft.submissionKey, version: draft.version + 1 } };
}

/** Agrees for this browser to what stands before the first question. */
export async function agree(patient: PatientActor, name = 'Nobody'): Promise<void> {
  await giveConsent(patient, { answeredBy: 'patient', name, version: consentVersion });
}

/** A browser in which somebody has opened an invitation; known, if it is the one in which the form was begun. */
export async function openBrowser(
  { clinicId, invitationId }: { clinicId: string; invitationId: string },
  { known }: { known: boolean },
): Promise<PatientActor> {
  const { id: sessionId } = await withClinic(clinicId, (tx) =>
    tx.patientSession.create({
      data: {
        clinicId,
        invitationId,
        tokenHash: hashToken(newToken()),
        expiresAt: new Date(Date.now() + 3_600_000),
        knownAt: known ? new Date() : null,
      },
      select: { id: true },
    }),
  );

  return { kind: 'patient', clinicId, invitationId, sessionId, onTablet: false } as PatientActor;
}
