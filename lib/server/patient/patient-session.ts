import 'server-only';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { Result } from '../../intake/result';
import type { PatientActor } from '../actor';
import { callFunction, lookUp, withClinic } from '../database/database';
import { patientActor } from '../invitation/begin-session';
import { hashToken } from '../secrets';
import { forgetPatientToken, patientToken } from './patient-cookie';

const minute = 60_000;
const tabletIdleLimit = 5 * minute;

export type NoPatient = 'unknown' | 'expired' | 'revoked';

/**
 * The patient this browser fills in for, or why there is none. Whoever has begun may finish after the invitation's last
 * day, but not after it was taken back. Whether this browser may see the answers is asked of the store, each time.
 */
export const findPatient = cache(async (): Promise<Result<PatientActor, NoPatient>> => {
  const token = await patientToken();
  const [found] = token ? await callFunction<Found>('SELECT * FROM find_patient($1)', [hashToken(token)]) : [];
  if (!found) return { ok: false, problem: 'unknown' };
  if (!found.session_id) return { ok: false, problem: 'expired' };
  if (found.revoked) return { ok: false, problem: 'revoked' };
  const { clinic_id: clinicId, invitation_id: invitationId, session_id: sessionId, on_tablet: onTablet } = found;

  return { ok: true, value: patientActor({ clinicId, invitationId, sessionId, onTablet }) };
});

type Found = Readonly<{ clinic_id: string; invitation_id: string; revoked: boolean }> &
  Readonly<{ session_id: string; on_tablet: boolean } | { session_id: null; on_tablet: null }>;

/** The patient this browser fills in for; without one, off to the start page, which says why. */
export async function requirePatient(): Promise<PatientActor> {
  const found = await findPatient();
  if (found.ok) return found.value;

  redirect(found.problem === 'unknown' ? '/start' : `/start?problem=${found.problem}`);
}

/** Keeps a session on the clinic's tablet alive while it is used; five minutes after the last page it is over. */
export async function keepTablet({ clinicId, sessionId }: PatientActor): Promise<void> {
  const expiresAt = new Date(Date.now() + tabletIdleLimit);
  await withClinic(clinicId, (tx) =>
    tx.patientSession.updateMany({ where: { id: sessionId, clinicId, onTablet: true }, data: { expiresAt } }),
  );
}

/** Ends this browser's session and forgets it; the clinic it was of, if there was one. */
export async function handBack(): Promise<{ clinicSlug: string } | null> {
  const token = await patientToken();
  await forgetPatientToken();
  const found = token ? await lookUp.patientSession(hashToken(token)) : null;
  if (!found || !token) return null;
  const { clinicId } = found;

  return withClinic(clinicId, async (tx) => {
    const live = { tokenHash: hashToken(token), clinicId, expiresAt: { gt: new Date() } };
    await tx.patientSession.updateMany({ where: live, data: { expiresAt: new Date() } });
    const { slug } = await tx.clinic.findFirstOrThrow({ where: { id: clinicId }, select: { slug: true } });

    return { clinicSlug: slug };
  });
}
