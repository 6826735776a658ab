import 'server-only';
import { randomBytes } from 'node:crypto';
import { lookUp, type Transaction } from '../database/database';
import { type Index, indexUnder } from './blind-index';
import { openWrapped } from './data-keys';
import { masterKeyring } from './master-keys';
import { seal, toKey } from './sealing';

// It belongs to no clinic: whoever signs in gives an address before a clinic is known.
const nobody = '';
const place = { table: 'index_key', column: 'wrapped', rowId: '1' };

/** The blind index of a member's address over all clinics; null before the first clinic is founded. */
export async function addressIndex(address: string): Promise<Index | null> {
  const wrapped = await lookUp.indexKey();
  if (wrapped === null) return null;
  const key = toKey('index', Buffer.from(openWrapped(nobody, place, wrapped), 'base64url'));

  return indexUnder(key, 'member.email', address);
}

/** Makes the key of `addressIndex`, once for a database. */
export async function ensureIndexKey(tx: Transaction): Promise<void> {
  const wrapped = seal(masterKeyring(nobody), place, randomBytes(32).toString('base64url'));
  await tx.indexKey.createMany({ data: [{ id: 1, wrapped }], skipDuplicates: true });
}

/** Wraps it under the current master key. */
export async function rewrapIndexKey(tx: Transaction): Promise<void> {
  const key = await tx.indexKey.findFirst({ where: { id: 1 }, select: { wrapped: true } });
  if (!key) return;
  const wrapped = seal(masterKeyring(nobody), place, openWrapped(nobody, place, key.wrapped));
  await tx.indexKey.updateMany({ where: { id: 1 }, data: { wrapped } });
}

/** Why MASTER_KEYS does not open this database, if so. It is wrapped again last, so it speaks for all other keys. */
export function indexKeyProblem(wrapped: string): string | undefined {
  try {
    openWrapped(nobody, place, wrapped);
    return undefined;
  } catch {
    return 'MASTER_KEYS: none of them opens the keys in this database, which were wrapped under another.';
  }
}
