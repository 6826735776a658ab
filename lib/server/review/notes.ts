import 'server-only';
import { type Keyring, open, seal } from '../vault/sealing';

const placeOf = (rowId: string) => ({ table: 'note', column: 'sealed', rowId });

export function sealNote(keyring: Keyring, id: string, body: string): string {
  return seal(keyring, placeOf(id), body);
}

export function openNote(keyring: Keyring, { id, sealed }: { id: string; sealed: string }): string {
  return open(keyring, placeOf(id), sealed);
}
