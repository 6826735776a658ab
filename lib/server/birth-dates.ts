import 'server-only';
import type { Transaction } from './database';

type Where = Readonly<{ clinicId: string; patientId: string }>;

/** The date of birth that the clinic has of a patient, or null. */
export async function birthDateOf(_tx: Transaction, _where: Where): Promise<string | null> {
  return null;
}

/** Keeps a patient's date of birth (YYYY-MM-DD). */
export async function storeBirthDate(_tx: Transaction, _where: Where, _date: string): Promise<void> {}
