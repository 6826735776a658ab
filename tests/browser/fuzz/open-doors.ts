import { randomUUID } from 'node:crypto';
import { encode } from 'next-auth/jwt';
import { consentVersion } from '@/lib/intake/consent/consent-words';
import type { Admin, Clinician, Entrant, Member, SystemActor } from '@/lib/server/actor';
import { askForExport } from '@/lib/server/bulk-export/ask';
import { addMember, foundClinic } from '@/lib/server/clinic/founding';
import { giveConsent } from '@/lib/server/consent/give-consent';
import { withClinic } from '@/lib/server/database/database';
import { env } from '@/lib/server/env';
import { addPastIntake } from '@/lib/server/intake/past-intakes';
import { beginBySecret } from '@/lib/server/invitation/begin-session';
import { createInvitation } from '@/lib/server/invitation/invitations';
import { makeLink } from '@/lib/server/member/links';
import { startSession, toEntrant } from '@/lib/server/session/member-sessions';
import { prepareAuthenticator } from '@/lib/server/sign-in/authenticators';
import { nadia } from '../../people/nadia';
import { tellRedFlag } from '../tell-red-flag';
import { type Caller, type Door, doors } from './doors';
import type { Standing } from './standing';

// Run as a process of its own, under the condition that lets server code in. For every door a clinic of its own, with a
// caller before it: nothing that one door does is in another's way. Prints address and cookie as JSON, by template.
const password = 'lumbar-lorikeet-42';
const { AUTH_SECRET } = env();
const tomorrow = new Date(Date.now() + 24 * 3_600_000);

function addOne(system: SystemActor, kind: Member['kind'] = 'clinician'): Promise<Member> {
  return addMember(system, { kind, name: 'Una Example', email: `${randomUUID()}@fuzz.example`, password });
}

async function memberCookie(clinicId: string, actor: Member | Entrant, { stale = false } = {}): Promise<string> {
  const sid = await withClinic(clinicId, async (tx) => {
    const token = await startSession(tx, { actor, device: 'Firefox on Linux' });
    // Neither idleness nor an old code ends what may go on for hours.
    const secondFactorAt = stale ? new Date(0) : tomorrow;
    const data = { lastSeenAt: tomorrow, ...(actor.kind !== 'entrant' && { secondFactorAt }) };
    await tx.memberSession.updateMany({ where: { clinicId }, data });

    return token;
  });

  return `backstory-member=${await encode({ token: { sid }, secret: AUTH_SECRET, maxAge: 12 * 3600 })}`;
}

async function cookieOf(system: SystemActor, caller: Caller): Promise<string> {
  const { clinicId } = system;
  switch (caller) {
    case 'nobody':
      return '';
    case 'patient': {
      const { token } = await createInvitation(system, { name: 'Nobody', birthDate: '1970-01-01' });
      const begun = await beginBySecret({ token }, { onTablet: false, before: undefined });
      if (!begun.ok) throw new Error(begun.problem);
      await giveConsent(begun.value.patient, { answeredBy: 'patient', name: 'Una', version: consentVersion });
      return `backstory-patient=${begun.value.token}`;
    }
    case 'link-holder': {
      const { memberId } = await addOne(system);
      return `backstory-link=${await withClinic(clinicId, (tx) => makeLink(tx, { clinicId, memberId }))}`;
    }
    case 'entrant':
      return memberCookie(clinicId, toEntrant({ clinicId, id: (await addOne(system)).memberId }));
    case 'newcomer': {
      const entrant = toEntrant({ clinicId, id: (await addOne(system)).memberId });
      await withClinic(clinicId, async (tx) => {
        await tx.authenticator.deleteMany({ where: { clinicId } });
        await prepareAuthenticator(tx, entrant);
      });
      return memberCookie(clinicId, entrant);
    }
    case 'stale-admin':
      return memberCookie(clinicId, await addOne(system, 'admin'), { stale: true });
    default:
      return memberCookie(clinicId, await addOne(system, caller));
  }
}

async function mailOf(system: SystemActor): Promise<string> {
  const { clinicId } = system;
  await createInvitation(system, { name: 'Nobody', email: 'nobody@fuzz.example' });
  const mail = await withClinic(clinicId, (tx) =>
    tx.mail.findFirstOrThrow({ where: { clinicId }, select: { id: true } }),
  );

  return mail.id;
}

async function exportOf(system: SystemActor): Promise<string> {
  const admin = (await addOne(system, 'admin')) as Admin;
  const asked = await askForExport(admin, { format: 'csv', selection: {} });
  if (!asked.ok) throw new Error(asked.problem);

  return asked.value;
}

async function idOf(system: SystemActor, id: Door['id']): Promise<string> {
  const now = new Date();
  if (id === 'member') return (await addOne(system)).memberId;
  if (id === 'mail') return mailOf(system);
  if (id === 'invitation') return (await createInvitation(system, { name: 'Nobody' })).id;
  if (id === 'red-flag') return tellRedFlag(system, (await addOne(system)) as Clinician);
  const { answers, declined, name } = nadia;
  const sent = await addPastIntake(system, { patient: { name }, answers, declined, invitedAt: now, receivedAt: now });
  if (!sent.ok) throw new Error('Incomplete.');
  if (id === 'export') return exportOf(system);

  return sent.intakeId;
}

const standing: Record<string, Standing[string]> = {};
for (const [template, { as, id }] of Object.entries(doors)) {
  const clinic = { timeZone: 'America/Chicago', phone: '555 0100', emergencyNumber: '911', isDemo: true };
  const system = await foundClinic({ name: 'Doorway Clinic', ...clinic });
  const path = id ? template.replace('[id]', await idOf(system, id)) : template;
  standing[template] = { clinicId: system.clinicId, path, cookie: await cookieOf(system, as) };
}
process.stdout.write(JSON.stringify(standing), () => process.exit(0));
