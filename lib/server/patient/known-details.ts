import 'server-only';
import type { Transaction } from '../database/database';
import { keyringOf } from '../vault/data-keys';
import { openPatient, type PatientDetails, sealPatient } from './details';

type Where = Readonly<{ clinicId: string; patientId: string }>;

/** The date of birth that the clinic has of a patient (YYYY-MM-DD), or null. */
export async function birthDateOf(tx: Transaction, where: Where): Promise<string | null> {
  return (await detailsOf(tx, where)).birthDate ?? null;
}

/** What the front desk may correct or add. Left out, it stays as it is. */
export type Corrections = Readonly<{ birthDate?: string | undefined; email?: string | undefined }>;

/** Corrects or adds what the clinic has of a patient, and gives all of it. */
export async function correctDetails(tx: Transaction, where: Where, corrections: Corrections): Promise<PatientDetails> {
  const { clinicId, patientId } = where;
  const before = await detailsOf(tx, where);
  const { birthDate = before.birthDate, email = before.email } = corrections;
  const details = { ...before, birthDate, email };
  if (birthDate === before.birthDate && email === before.email) return details;
  const { sealed, birthIndex } = sealPatient(await keyringOf(tx, clinicId), patientId, details);
  await tx.patient.updateMany({ where: { id: patientId, clinicId }, data: { sealed, birthIndex } });

  return details;
}

async function detailsOf(tx: Transaction, { clinicId, patientId }: Where): Promise<PatientDetails> {
  const row = await tx.patient.findFirstOrThrow({
    where: { id: patientId, clinicId },
    select: { id: true, sealed: true },
  });

  return openPatient(await keyringOf(tx, clinicId), row);
}
