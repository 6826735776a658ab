import 'server-only';
import type { PatientActor } from '../actor';
import type { Transaction } from '../database/database';

/** May this browser see the answers? It gave the first of them, or the date of birth. */
export async function isKnown(tx: Transaction, { clinicId, sessionId }: PatientActor): Promise<boolean> {
  return (await tx.patientSession.count({ where: { id: sessionId, clinicId, knownAt: { not: null } } })) === 1;
}

/** From now on this browser may. */
export async function makeKnown(tx: Transaction, { clinicId, sessionId }: PatientActor): Promise<void> {
  const where = { id: sessionId, clinicId, knownAt: null };
  await tx.patientSession.updateMany({ where, data: { knownAt: new Date() } });
}
