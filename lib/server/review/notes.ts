import 'server-only';
import { createHash } from 'node:crypto';
import { type Keyring, open, seal } from '../vault/sealing';

const placeOf = (rowId: string) => ({ table: 'note', column: 'sealed', rowId });

export function sealNote(keyring: Keyring, id: string, body: string): string {
  return seal(keyring, placeOf(id), body);
}

export function openNote(keyring: Keyring, { id, sealed }: { id: string; sealed: string }): string {
  return open(keyring, placeOf(id), sealed);
}

/**
 * The key of what was written on one page. Other words from it are another note: a correction after a lost answer must
 * not be taken for a repeat.
 */
export function noteKey(page: string, body: string): string {
  return createHash('sha256').update(`${page}\n${body}`).digest('hex').slice(0, 32);
}
