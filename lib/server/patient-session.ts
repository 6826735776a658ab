import 'server-only';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import type { Result } from '../intake/result';
import type { PatientActor } from './actor';
import { record } from './audit';
import { lookUp, withClinic } from './database';
import { env } from './env';
import { findInvitationBySecret, invitationAccess } from './invitations';
import { hashToken, newToken } from './secrets';

const hours = 12;

const secure = () => env().APP_ORIGIN.startsWith('https:');
const cookieName = () => (secure() ? '__Host-backstory-patient' : 'backstory-patient');

function patientActor(clinicId: string, invitationId: string): PatientActor {
  return { kind: 'patient', clinicId, invitationId } as PatientActor;
}

/**
 * Exchanges a link's token or a short code for a session in this browser. An invitation that was sent in still opens,
 * to its receipt. Looking at the link burns nothing; only this exchange does anything at all.
 */
export async function openInvitation(
  secret: { token: string } | { code: string },
): Promise<Result<PatientActor, 'unknown' | 'expired' | 'revoked'>> {
  const found = await findInvitationBySecret(secret);
  if (!found) return { ok: false, problem: 'unknown' };
  const actor = patientActor(found.clinicId, found.id);
  const token = newToken();

  const outcome = await withClinic<Result<PatientActor, 'expired' | 'revoked'>>(actor.clinicId, async (tx) => {
    const state = await invitationAccess(tx, actor);
    if (state === 'expired' || state === 'revoked') return { ok: false, problem: state };
    await tx.patientSession.create({
      data: {
        clinicId: actor.clinicId,
        invitationId: actor.invitationId,
        tokenHash: hashToken(token),
        expiresAt: new Date(Date.now() + hours * 3_600_000),
      },
    });
    record(tx, actor, 'invitation.opened', actor.invitationId);

    return { ok: true, value: actor };
  });
  if (outcome.ok) await setCookie(token);

  return outcome;
}

async function setCookie(token: string): Promise<void> {
  const store = await cookies();
  store.set(cookieName(), token, {
    httpOnly: true,
    secure: secure(),
    sameSite: 'lax',
    path: '/',
    maxAge: hours * 3600,
  });
}

/**
 * The patient this browser fills in for, or why there is none. Whoever has begun may finish after the invitation's last
 * day, but not after it was taken back.
 */
export async function findPatient(): Promise<Result<PatientActor, 'unknown' | 'expired' | 'revoked'>> {
  const token = (await cookies()).get(cookieName())?.value;
  const tokenHash = token && hashToken(token);
  const found = tokenHash ? await lookUp.patientSession(tokenHash) : null;
  if (!found || !tokenHash) return { ok: false, problem: 'unknown' };
  const actor = patientActor(found.clinicId, found.id);

  return withClinic(actor.clinicId, async (tx) => {
    const live = await tx.patientSession.findFirst({
      where: { tokenHash, clinicId: actor.clinicId, expiresAt: { gt: new Date() } },
      select: { id: true },
    });
    if (!live) return { ok: false, problem: 'expired' };
    const state = await invitationAccess(tx, actor);

    return state === 'revoked' ? { ok: false, problem: state } : { ok: true, value: actor };
  });
}

/** The patient this browser fills in for; without one, off to the start page, which says why. */
export async function requirePatient(): Promise<PatientActor> {
  const found = await findPatient();
  if (found.ok) return found.value;

  redirect(found.problem === 'unknown' ? '/start' : `/start?problem=${found.problem}`);
}
