import 'server-only';
import { createHmac } from 'node:crypto';
import type { Key, Keyring } from './sealing';

export type Index = Uint8Array<ArrayBuffer>;

/**
 * Sixteen bytes by which a sealed value is found again, by those who hold the key and know the whole value. Case, width
 * and spacing do not count.
 */
export function blindIndex({ current }: Pick<Keyring, 'current'>, field: string, value: string): Index {
  return indexUnder(current, field, value);
}

/** The index of a value under every key in use: while keys rotate, a row may still be indexed under the one before. */
export function blindIndexes({ byId }: Pick<Keyring, 'byId'>, field: string, value: string): Index[] {
  return [...byId.values()].map((key) => indexUnder(key, field, value));
}

/** The index under one key of its own. */
export function indexUnder({ indexing }: Key, field: string, value: string): Index {
  const digest = createHmac('sha256', indexing)
    .update(`${field}|${normalised(value)}`)
    .digest();

  return new Uint8Array(digest.subarray(0, 16));
}

function normalised(value: string): string {
  return value.normalize('NFKC').toLowerCase().trim().replace(/\s+/gu, ' ');
}
