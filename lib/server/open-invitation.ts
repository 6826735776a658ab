import 'server-only';
import type { Result } from '../intake/result';
import type { Member, PatientActor } from './actor';
import { type Begun, beginBySecret, beginOnTablet } from './begin-session';
import { patientToken, setPatientToken } from './patient-cookie';

/**
 * Opens an invitation in this browser, by its link's token or its short code. One that was sent in still opens, to its
 * receipt. Looking at the link burns nothing; only this exchange does anything at all.
 */
export async function openInvitation(
  secret: { token: string } | { code: string },
  { onTablet }: { onTablet: boolean },
) {
  return enter(await beginBySecret(secret, { onTablet, before: await patientToken() }));
}

/** Opens an invitation on the tablet that the front desk is about to hand over. */
export async function openOnTablet(member: Member, invitationId: string) {
  return enter(await beginOnTablet(member, invitationId));
}

async function enter<Problem extends string>(begun: Result<Begun, Problem>): Promise<Result<PatientActor, Problem>> {
  if (!begun.ok) return begun;
  const { patient, token } = begun.value;
  await setPatientToken(token, patient);

  return { ok: true, value: patient };
}
