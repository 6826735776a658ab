import 'server-only';
import { randomBytes } from 'node:crypto';
import type { Transaction } from '../database/database';
import { masterKeyring } from './master-keys';
import { type Key, KeyMissing, type Keyring, keyIdOf, open, type Place, seal, toKey, toKeyring } from './sealing';

/** How long a process goes by its own copy of a clinic's keys; and how old a key is before anybody seals under it. */
export const keyringAge = 5000;
const mostKept = 1000;

type Kept = Readonly<{ keyring: Keyring; until: number }>;
const kept = new Map<string, Kept>();

/** The keys of the transaction's clinic. Read at most once in five seconds; unwrapped once. */
export async function keyringOf(tx: Transaction, clinicId: string): Promise<Keyring> {
  const fresh = keptKeyring(clinicId);
  if (fresh) return fresh;
  const known = kept.get(clinicId);
  const until = performance.now() + keyringAge;
  const rows = await tx.$queryRaw<StoredKey[]>`
    SELECT id, wrapped, created_at <= now() - make_interval(secs => ${keyringAge / 1000}) AS "isKnown"
      FROM data_key WHERE clinic_id = ${clinicId}::uuid ORDER BY id DESC`;
  const [newest, ...earlier] = rows.map(
    ({ id, wrapped }) => known?.keyring.byId.get(String(id)) ?? unwrap(clinicId, id, wrapped),
  );
  if (!newest) throw new Error('The clinic has no data key.');
  const keys = [newest, ...earlier] as const;
  // Nobody seals or indexes under a new key before everybody knows it. The first is known to whoever founds the clinic.
  const current = keys[rows.findIndex(({ isKnown }) => isKnown)] ?? keys.at(-1);
  const keyring = toKeyring(clinicId, keys, current);
  keep(clinicId, { keyring, until });

  return keyring;
}

/** The clinic's keys, if this process has read them in the last five seconds. */
export function keptKeyring(clinicId: string): Keyring | undefined {
  const known = kept.get(clinicId);

  return known && performance.now() < known.until ? known.keyring : undefined;
}

type StoredKey = { id: number; wrapped: string; isKnown: boolean };

/** Lets go of this process's copy of a clinic's keys, when a newer one is needed. */
export function forgetKeyring(clinicId: string): void {
  kept.delete(clinicId);
}

/** Gives a clinic a data key, its next one, wrapped under the current master key. */
export async function addDataKey(tx: Transaction, clinicId: string): Promise<number> {
  const newest = await tx.dataKey.findFirst({ where: { clinicId }, orderBy: { id: 'desc' }, select: { id: true } });
  const id = (newest?.id ?? 0) + 1;
  const wrapped = seal(masterKeyring(clinicId), placeOf(id), randomBytes(32).toString('base64url'));
  await tx.dataKey.create({ data: { clinicId, id, wrapped }, select: { id: true } });

  return id;
}

/** Wraps a clinic's data keys under the current master key, those that are not yet. */
export async function rewrapDataKeys(tx: Transaction, clinicId: string): Promise<number> {
  const master = masterKeyring(clinicId);
  const rows = await tx.dataKey.findMany({ where: { clinicId }, select: { id: true, wrapped: true } });
  const old = rows.filter(({ wrapped }) => keyIdOf(wrapped) !== master.current.id);
  for (const { id, wrapped } of old) {
    const data = { wrapped: seal(master, placeOf(id), openWrapped(clinicId, placeOf(id), wrapped)) };
    await tx.dataKey.updateMany({ where: { clinicId, id }, data });
  }

  return old.length;
}

function unwrap(clinicId: string, id: number, wrapped: string): Key {
  return toKey(String(id), Buffer.from(openWrapped(clinicId, placeOf(id), wrapped), 'base64url'));
}

/** Opens a wrapped key; without its master key there is nothing to be done but to bring that back. */
export function openWrapped(clinicId: string, place: Place, wrapped: string): string {
  try {
    return open(masterKeyring(clinicId), place, wrapped);
  } catch (error) {
    throw error instanceof KeyMissing ? new Error(`MASTER_KEYS: ${error.message}, which wraps a key in use.`) : error;
  }
}

function placeOf(id: number): Place {
  return { table: 'data_key', column: 'wrapped', rowId: String(id) };
}

function keep(clinicId: string, entry: Kept): void {
  kept.delete(clinicId);
  kept.set(clinicId, entry);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
}
