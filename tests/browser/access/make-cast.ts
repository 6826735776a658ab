import { randomUUID } from 'node:crypto';
import { encode } from 'next-auth/jwt';
import { consentVersion } from '@/lib/intake/consent/consent-words';
import type { Who } from '@/lib/server/access';
import type { Admin, Clinician, Member } from '@/lib/server/actor';
import { askForExport } from '@/lib/server/bulk-export/ask';
import { addMember, foundClinic } from '@/lib/server/clinic/founding';
import { giveConsent } from '@/lib/server/consent/give-consent';
import { withClinic } from '@/lib/server/database/database';
import { addPastIntake } from '@/lib/server/intake/past-intakes';
import { beginBySecret } from '@/lib/server/invitation/begin-session';
import { createInvitation } from '@/lib/server/invitation/invitations';
import { startSession, toEntrant } from '@/lib/server/session/member-sessions';
import { nadia } from '../../people/nadia';
import { tellRedFlag } from '../tell-red-flag';
import type { Cast, Names } from './cast';

// Run as a process of its own, under the condition that lets server code in. Prints the cast as JSON.
const password = 'lumbar-lorikeet-42';
const kinds = ['clinician', 'front-desk', 'admin'] as const;

async function found(clinicName: string) {
  const system = await foundClinic({
    name: clinicName,
    timeZone: 'America/Chicago',
    phone: '+1 312 555 0142',
    emergencyNumber: '911',
    isDemo: true,
  });
  const add = (kind: Member['kind']) =>
    addMember(system, { kind, name: kind, email: `${randomUUID()}@clinic.example`, password });
  const [clinician, desk, admin, spare] = [await add('clinician'), await add('front-desk'), await add('admin'), add];
  const at = new Date();
  const { name, answers, declined } = nadia;
  const sent = await addPastIntake(system, {
    patient: { name },
    answers,
    declined,
    invitedAt: at,
    receivedAt: at,
  });
  if (!sent.ok) throw new Error('Nadia is incomplete.');
  const { id: invitation, token } = await createInvitation(system, { name, email: 'nadia@post.example' });
  const { clinicId } = system;
  const mail = await withClinic(clinicId, (tx) =>
    tx.mail.findFirstOrThrow({ where: { clinicId }, select: { id: true } }),
  );
  const { patientId: patient } = await withClinic(clinicId, (tx) =>
    tx.intake.findFirstOrThrow({ where: { clinicId }, select: { patientId: true } }),
  );
  const member = (await spare('clinician')).memberId;
  const redFlag = await tellRedFlag(system, clinician as Clinician);
  const asked = await askForExport(admin as Admin, { format: 'csv', selection: {} });
  if (!asked.ok) throw new Error(asked.problem);
  const names: Names = {
    export: asked.value,
    intake: sent.intakeId,
    invitation,
    member,
    patient,
    mail: mail.id,
    'red-flag': redFlag,
  };

  return { members: { clinician, 'front-desk': desk, admin }, names, token };
}

async function memberCookie(member: Member, half = false): Promise<string> {
  const actor = half ? toEntrant({ id: member.memberId, clinicId: member.clinicId }) : member;
  const sid = await withClinic(member.clinicId, (tx) => startSession(tx, { actor, device: '' }));

  return `backstory-member=${await encode({ token: { sid }, secret: String(process.env.AUTH_SECRET), maxAge: 3600 })}`;
}

async function patientCookie(token: string): Promise<string> {
  const begun = await beginBySecret({ token }, { onTablet: false, before: undefined });
  if (!begun.ok) throw new Error(begun.problem);
  await giveConsent(begun.value.patient, { answeredBy: 'patient', name: 'Nadia', version: consentVersion });

  return `backstory-patient=${begun.value.token}`;
}

const [own, other] = [await found('Own Clinic'), await found('Other Clinic')];
const cookies: Record<Who, string> = {
  nobody: '',
  patient: await patientCookie(own.token),
  entrant: await memberCookie(own.members.clinician, true),
  clinician: '',
  'front-desk': '',
  admin: '',
};
for (const kind of kinds) cookies[kind] = await memberCookie(own.members[kind]);
const cast: Cast = { cookies, own: own.names, other: other.names };
process.stdout.write(JSON.stringify(cast), () => process.exit(0));
