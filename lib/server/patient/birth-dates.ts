import 'server-only';
import type { Transaction } from '../database/database';
import { keyringOf } from '../vault/data-keys';
import { openPatient, sealPatient } from './details';

type Where = Readonly<{ clinicId: string; patientId: string }>;

/** The date of birth that the clinic has of a patient (YYYY-MM-DD), or null. */
export async function birthDateOf(tx: Transaction, where: Where): Promise<string | null> {
  return (await detailsOf(tx, where)).birthDate ?? null;
}

/** Corrects or adds the date of birth that the clinic has of a patient. */
export async function storeBirthDate(tx: Transaction, where: Where, birthDate: string): Promise<void> {
  const { clinicId, patientId } = where;
  const details = { ...(await detailsOf(tx, where)), birthDate };
  const { sealed, birthIndex } = sealPatient(await keyringOf(tx, clinicId), patientId, details);
  await tx.patient.updateMany({ where: { id: patientId, clinicId }, data: { sealed, birthIndex } });
}

async function detailsOf(tx: Transaction, { clinicId, patientId }: Where) {
  const row = await tx.patient.findFirstOrThrow({
    where: { id: patientId, clinicId },
    select: { id: true, sealed: true },
  });

  return openPatient(await keyringOf(tx, clinicId), row);
}
