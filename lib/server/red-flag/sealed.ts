import 'server-only';
import type { OwnWords } from '../../intake/own-words';
import { type Keyring, open, seal } from '../vault/sealing';

type Row = Readonly<{ id: string; sealed: string }>;

const tellingAt = (rowId: string) => ({ table: 'unsent_red_flag', column: 'sealed', rowId });
const responseAt = (rowId: string) => ({ table: 'red_flag_response', column: 'sealed', rowId });

/** The patient's own words as they stood when a red flag was told. */
export function sealTelling(keyring: Keyring, id: string, words: readonly OwnWords[]): string {
  return seal(keyring, tellingAt(id), JSON.stringify(words));
}

export function openTelling(keyring: Keyring, { id, sealed }: Row): OwnWords[] {
  return JSON.parse(open(keyring, tellingAt(id), sealed));
}

/** A clinician's short note on what was done. */
export function sealResponse(keyring: Keyring, id: string, note: string): string {
  return seal(keyring, responseAt(id), note);
}

export function openResponse(keyring: Keyring, { id, sealed }: Row): string {
  return open(keyring, responseAt(id), sealed);
}
