import 'server-only';
import { isStorableText } from '../../form/answers';
import type { LateChange } from '../../intake/held-change';
import { type Keyring, open, seal } from '../vault/sealing';

type Row = Readonly<{ id: string; sealed: string }>;
type Table = 'verdict' | 'urgency_verdict';

const maxVerdictWords = 500;

/** The few words beside a verdict, as they are kept; null if they are too long or cannot be kept. */
export function readWords(typed: string): string | null {
  const words = typed.trim();

  return words.length > maxVerdictWords || !isStorableText(words) ? null : words;
}

const placeOf = (table: Table | 'held_change', rowId: string) => ({ table, column: 'sealed', rowId });

export function sealWords(keyring: Keyring, table: Table, { id, words }: { id: string; words: string }): string {
  return seal(keyring, placeOf(table, id), words);
}

export function openWords(keyring: Keyring, table: Table, { id, sealed }: Row): string {
  return open(keyring, placeOf(table, id), sealed);
}

/** What came too late, as it was posted. */
export function sealLateChange(keyring: Keyring, id: string, change: LateChange): string {
  return seal(keyring, placeOf('held_change', id), JSON.stringify(change));
}

export function openLateChange(keyring: Keyring, { id, sealed }: Row): LateChange {
  return JSON.parse(open(keyring, placeOf('held_change', id), sealed));
}
