import 'server-only';
import { type Keyring, open, type Place } from '../vault/sealing';

export const placeOf = (rowId: string): Place => ({ table: 'api_key', column: 'sealed', rowId });

/** What a key is called. */
export function openKeyName(keyring: Keyring, { id, sealed }: Readonly<{ id: string; sealed: string }>): string {
  return open(keyring, placeOf(id), sealed);
}
