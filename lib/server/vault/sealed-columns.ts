import 'server-only';
import { indexPatient } from '../patient/details';
import { indexSubject } from '../sign-on/subjects';
import type { Index } from './blind-index';
import type { Keyring } from './sealing';

/** One column of sealed texts, and what of the same row is indexed under the same key. */
export type SealedColumn = Readonly<{
  table: string;
  column: string;
  /** The index columns' values of an opened text, by column. */
  indexes?: (keyring: Keyring, text: string) => Readonly<Record<string, Index | null>>;
}>;

/** Every sealed column there is: `keys:rotate` seals these again, and no other. */
export const sealedColumns: readonly SealedColumn[] = [
  { table: 'member', column: 'sealed' },
  { table: 'patient', column: 'sealed', indexes: patientIndexes },
  { table: 'draft', column: 'sealed' },
  { table: 'intake', column: 'sealed' },
  { table: 'note', column: 'sealed' },
  { table: 'verdict', column: 'sealed' },
  { table: 'urgency_verdict', column: 'sealed' },
  { table: 'held_change', column: 'sealed' },
  { table: 'consent', column: 'sealed' },
  { table: 'saved_view', column: 'sealed' },
  { table: 'unsent_red_flag', column: 'sealed' },
  { table: 'red_flag_response', column: 'sealed' },
  { table: 'authenticator', column: 'sealed' },
  { table: 'recovery_sheet', column: 'sealed' },
  { table: 'passkey', column: 'sealed' },
  { table: 'sign_on', column: 'sealed' },
  { table: 'api_key', column: 'sealed' },
  { table: 'mail', column: 'sealed' },
  { table: 'bulk_export_chunk', column: 'sealed' },
  { table: 'sign_on_identity', column: 'sealed', indexes: subjectIndexes },
];

function patientIndexes(keyring: Keyring, text: string) {
  const { nameIndex, surnameIndex, recordIndex, birthIndex } = indexPatient(keyring, JSON.parse(text));

  return { name_index: nameIndex, surname_index: surnameIndex, record_index: recordIndex, birth_index: birthIndex };
}

function subjectIndexes(keyring: Keyring, subject: string) {
  return { subject_index: indexSubject(keyring, subject) };
}
