import 'server-only';
import type { PatientActor } from '../actor';
import { record } from '../audit/audit';
import { lookUp, type Transaction, withClinic } from '../database/database';
import { isKnown } from '../patient/known-browser';
import { hashCode, hashToken, newCode, newToken } from '../secrets';
import { readBegun } from './begun';

const worksForMinutes = 5;

type Secret = { token: string } | { code: string };
type Place = Readonly<{ clinicId: string; invitationId: string }>;

/** A link and a code from the clinic's tablet to the patient's own phone: in the clear only here, once. */
export type HandedOver = Readonly<{ token: string; code: string }>;

/**
 * Lets the form be gone on with on a phone, once and within five minutes. The phone is another browser, and gives the
 * date of birth; where there is none to be asked for, the tablet, if it may see the answers, vouches for it.
 */
export async function handOver(patient: PatientActor): Promise<HandedOver | null> {
  const { clinicId, invitationId, onTablet } = patient;
  if (!onTablet) return null;
  const [token, code] = [newToken(), newCode()];

  return withClinic(clinicId, async (tx) => {
    const { holdsAnswers, birthDate } = await readBegun(tx, patient);
    const carriesOn = holdsAnswers && birthDate === null && (await isKnown(tx, patient));
    const expiresAt = new Date(Date.now() + worksForMinutes * 60_000);
    const hashes = { tokenHash: hashToken(token), codeHash: hashCode(code) };
    await tx.handOver.create({ data: { clinicId, invitationId, ...hashes, carriesOn, expiresAt } });
    record(tx, patient, 'invitation.handed-over', invitationId);

    return { token, code };
  });
}

/** The invitation that a hand-over's link or code leads to. Looking uses nothing up. */
export async function findHandOver(secret: Secret): Promise<Place | null> {
  const found = await lookUp.handOver(hashOf(secret));

  return found && { clinicId: found.clinicId, invitationId: found.id };
}

/** Uses a hand-over up, and says whether its phone may see the answers at once; null if it was used or ran out. */
export async function takeHandOver(
  tx: Transaction,
  { clinicId, invitationId }: Place,
  secret: Secret,
): Promise<{ carriesOn: boolean } | null> {
  const hash = hashOf(secret);
  const where = { clinicId, invitationId, OR: [{ tokenHash: hash }, { codeHash: hash }] };
  const now = new Date();
  const { count } = await tx.handOver.updateMany({
    where: { ...where, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });

  return count === 1 ? tx.handOver.findFirst({ where, select: { carriesOn: true } }) : null;
}

function hashOf(secret: Secret) {
  return 'token' in secret ? hashToken(secret.token) : hashCode(secret.code);
}
