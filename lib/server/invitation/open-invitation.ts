import 'server-only';
import { headers } from 'next/headers';
import type { Result } from '../../intake/result';
import type { Member, PatientActor } from '../actor';
import { returnAttempt, takeAttempt } from '../limits';
import { patientToken, setPatientToken } from '../patient/patient-cookie';
import { clientAddress } from '../request/client-address';
import { type Begun, beginBySecret, beginOnTablet } from './begin-session';

type Secret = { token: string } | { code: string };

/**
 * Opens an invitation in this browser, by its link's token or its short code. One that was sent in still opens, to its
 * receipt. Looking at the link burns nothing; only this exchange does anything at all. Wrong ones are counted by address;
 * after too many, codes are no longer looked at, while a right link still opens: nobody guesses one.
 */
export async function openInvitation(secret: Secret, { onTablet }: { onTablet: boolean }) {
  const address = clientAddress(await headers());
  const isCode = 'code' in secret;
  if (isCode && (await takeAttempt('invitation-address', address))) return { ok: false, problem: 'limited' } as const;
  const begun = await beginBySecret(secret, { onTablet, before: await patientToken() });
  const isGuess = !begun.ok && begun.problem === 'unknown';
  if (isCode && !isGuess) await returnAttempt('invitation-address', address);
  if (!isCode && isGuess) await takeAttempt('invitation-address', address);

  return enter(begun);
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
