import 'server-only';
import { type Keyring, open, seal } from '../vault/sealing';

const placeOf = (rowId: string) => ({ table: 'consent', column: 'sealed', rowId });

export function sealTypedName(keyring: Keyring, id: string, name: string): string {
  return seal(keyring, placeOf(id), name);
}

export function openTypedName(keyring: Keyring, { id, sealed }: { id: string; sealed: string }): string {
  return open(keyring, placeOf(id), sealed);
}
