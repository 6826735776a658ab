import 'server-only';
import type { Transaction } from '../database/database';
import type { Keyring } from '../vault/sealing';
import type { Asked } from './fitting';
import type { Place } from './place';

/** A piece of one of an export's files. */
type Piece = Readonly<{ file: string; rows: number; text: string }>;

export type Wanted = Readonly<{ asked: Asked; after: Place | null; limit: number }>;

/** What the next intakes make, how many they are, and behind which one it goes on. */
type Made = Readonly<{ pieces: readonly Piece[]; intakes: number; last: Place | null }>;

/** Makes the next pieces of an export's files in one form. */
export type MakePieces = (tx: Transaction, keyring: Keyring, wanted: Wanted) => Promise<Made>;
