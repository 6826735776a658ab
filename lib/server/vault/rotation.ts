import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import type { SystemActor } from '../actor';
import { record } from '../audit/audit';
import { asKeyKeeper, asOperator, transactionLimit, withClinic } from '../database/database';
import { addDataKey, forgetKeyring, keyringAge, rewrapDataKeys } from './data-keys';
import { rewrapIndexKey } from './index-key';
import { countUnderEarlierKeys, resealBatch } from './resealing';
import { sealedColumns } from './sealed-columns';

/** How far one clinic has come: how many texts are not yet under the key. */
export type Progress = Readonly<{ clinicId: string; keyId: number; left: number }>;

/** One clinic's, and how long it is until everybody seals under the new key. */
type Rotation = Readonly<{ system: SystemActor; keyId: number; settledAt: number }>;

// Until a key is used, until every process has read that it is, and until the last transaction from before has ended.
const newKeySettles = 2 * keyringAge + transactionLimit;

/**
 * Gives each clinic a new data key and seals everything again under it, while the application serves. Killed at any
 * moment it goes on where it was when run again; it ends when nothing is left under an earlier key.
 */
export async function rotateDataKeys(systems: readonly SystemActor[], report: (progress: Progress) => void) {
  const rotations: Rotation[] = [];
  for (const system of systems) rotations.push(await begin(system));
  for (const rotation of rotations) {
    await wait(Math.max(0, rotation.settledAt - Date.now()));
    forgetKeyring(rotation.system.clinicId);
    await resealAll(rotation, report);
    await end(rotation);
    report({ clinicId: rotation.system.clinicId, keyId: rotation.keyId, left: 0 });
  }
}

/** Wraps every key under the first of MASTER_KEYS, after which the others are not needed any more. */
export async function rewrapKeys(systems: readonly SystemActor[]): Promise<number> {
  let count = 0;
  for (const { clinicId } of systems) count += await asKeyKeeper(clinicId, (tx) => rewrapDataKeys(tx, clinicId));
  await asOperator(rewrapIndexKey);

  return count;
}

/** A new key for the clinic, or the newest if an earlier run did not end. */
async function begin(system: SystemActor): Promise<Rotation> {
  const { clinicId } = system;

  return asKeyKeeper(clinicId, async (tx) => {
    // Of two runs at once the second takes up what the first has begun.
    const [newest, ...earlier] = await tx.$queryRaw<{ id: number; age: number }[]>`
      SELECT id, extract(epoch FROM clock_timestamp() - created_at)::float8 * 1000 AS age
        FROM data_key WHERE clinic_id = ${clinicId}::uuid AND retired_at IS NULL ORDER BY id DESC FOR UPDATE`;
    const begun = newest && earlier.length > 0;
    const keyId = begun ? newest.id : await addDataKey(tx, clinicId);

    return { system, keyId, settledAt: Date.now() + newKeySettles - (begun ? newest.age : 0) };
  });
}

async function resealAll({ system: { clinicId }, keyId }: Rotation, report: (progress: Progress) => void) {
  for (let left = await countStale(clinicId); left > 0; left = await countStale(clinicId)) {
    report({ clinicId, keyId, left });
    let done = 0;
    for (const sealed of sealedColumns) done += await asKeyKeeper(clinicId, (tx) => resealBatch(tx, clinicId, sealed));
    // All that is left is being written by somebody.
    if (done === 0) await wait(100);
  }
}

function countStale(clinicId: string): Promise<number> {
  return asKeyKeeper(clinicId, async (tx) => {
    let count = 0;
    for (const sealed of sealedColumns) count += await countUnderEarlierKeys(tx, clinicId, sealed);

    return count;
  });
}

async function end({ system, keyId }: Rotation): Promise<void> {
  const { clinicId } = system;
  const retired = { where: { clinicId, id: { lt: keyId }, retiredAt: null }, data: { retiredAt: new Date() } };
  await asKeyKeeper(clinicId, (tx) => tx.dataKey.updateMany(retired));
  await withClinic(clinicId, async (tx) => record(tx, system, 'keys.rotated', clinicId));
}
