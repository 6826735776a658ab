import 'server-only';
import { blindIndex, blindIndexes, type Index } from '../vault/blind-index';
import { type Keyring, open, seal } from '../vault/sealing';

/** Who a patient is. In the database all of it is one sealed text. */
export type PatientDetails = Readonly<{
  name: string;
  recordNumber?: string | undefined;
  /** YYYY-MM-DD. */
  birthDate?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
}>;

/** What a patient may be found by, exactly and in their own clinic only. */
export type PatientSearch = { name: string } | { surname: string } | { recordNumber: string } | { birthDate: string };

const placeOf = (rowId: string) => ({ table: 'patient', column: 'sealed', rowId });

/** The columns that hold a patient's details: sealed, and indexed for an exact search. */
export function sealPatient(keyring: Keyring, id: string, details: PatientDetails) {
  const { name, recordNumber, birthDate, email, phone } = details;
  const text = JSON.stringify({ name, recordNumber, birthDate, email, phone });

  return { sealed: seal(keyring, placeOf(id), text), ...indexPatient(keyring, details) };
}

export function openPatient(keyring: Keyring, { id, sealed }: { id: string; sealed: string }): PatientDetails {
  return JSON.parse(open(keyring, placeOf(id), sealed));
}

/** The blind indexes of a patient's details under the current key. */
export function indexPatient(keyring: Keyring, { name, recordNumber, birthDate }: PatientDetails) {
  return {
    nameIndex: blindIndex(keyring, 'patient.name', name),
    surnameIndex: blindIndex(keyring, 'patient.surname', surnameOf(name)),
    recordIndex: recordNumber === undefined ? null : blindIndex(keyring, 'patient.record', recordNumber),
    birthIndex: birthDate === undefined ? null : blindIndex(keyring, 'patient.birth', birthDate),
  };
}

/** The condition that finds the patients of an exact name, surname, record number or birth date. */
export function wherePatient(keyring: Keyring, search: PatientSearch) {
  const any = (field: string, value: string): { in: Index[] } => ({ in: blindIndexes(keyring, field, value) });
  if ('name' in search) return { nameIndex: any('patient.name', search.name) };
  if ('surname' in search) return { surnameIndex: any('patient.surname', search.surname) };
  if ('recordNumber' in search) return { recordIndex: any('patient.record', search.recordNumber) };

  return { birthIndex: any('patient.birth', search.birthDate) };
}

/** The last word of a name, or what stands before its comma. */
function surnameOf(name: string): string {
  const [before, after] = name.split(',');

  return after === undefined ? (name.trim().split(/\s+/u).at(-1) ?? '') : (before ?? '');
}
