import 'server-only';
import type { HeldChange, LateChange } from '../../intake/held-change';
import type { Result } from '../../intake/result';
import type { Clinician } from '../actor';
import { type Transaction, withClinic } from '../database/database';
import { newId } from '../database/new-id';
import { keyringOf } from '../vault/data-keys';
import type { Keyring } from '../vault/sealing';
import { openLateChange, sealLateChange } from '../verdict/sealed';
import { noteKey } from './notes';

/** The page that a change was posted from: its key, when it was made, and what of the writer's it sends again. */
export type FromPage = Readonly<{ key: string; seenAt: Date; held?: string | undefined }>;

/**
 * Keeps what a clinician wanted to write when a colleague had been faster, for its author alone. Of one post there is
 * one; what it was to send again goes, since this is it.
 */
export async function hold(
  tx: Transaction,
  clinician: Clinician,
  intakeId: string,
  { change, page }: Readonly<{ change: LateChange; page: FromPage }>,
): Promise<void> {
  const { clinicId, memberId } = clinician;
  const id = newId();
  const sealed = sealLateChange(await keyringOf(tx, clinicId), id, change);
  const key = noteKey(page.key, JSON.stringify(change));
  await letGo(tx, clinician, page.held);
  await tx.heldChange.createMany({
    data: [{ id, clinicId, intakeId, memberId, sealed, seenAt: page.seenAt, key }],
    skipDuplicates: true,
  });
}

/** Ends what was held, as it is sent now. Nobody's but the clinician's own. */
export async function letGo(tx: Transaction, { clinicId, memberId }: Clinician, held?: string): Promise<void> {
  if (held) await tx.heldChange.deleteMany({ where: { id: held, clinicId, memberId } });
}

/** Lets go of what was held on an intake without sending it. */
export async function dropHeld(
  clinician: Clinician,
  intakeId: string,
  held: string,
): Promise<Result<null, 'not-found'>> {
  const { clinicId } = clinician;

  return withClinic<Result<null, 'not-found'>>(clinicId, async (tx) => {
    if ((await tx.review.count({ where: { clinicId, intakeId } })) === 0) return { ok: false, problem: 'not-found' };
    await letGo(tx, clinician, held);

    return { ok: true, value: null };
  });
}

/** What a clinician has in hand on an intake that came too late, oldest first. */
export async function heldBy(
  tx: Transaction,
  keyring: Keyring,
  { memberId, intakeId }: Readonly<{ memberId: string; intakeId: string }>,
): Promise<HeldChange[]> {
  const rows = await tx.heldChange.findMany({
    where: { clinicId: keyring.clinicId, memberId, intakeId },
    select: { id: true, sealed: true, seenAt: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });

  return rows.map(({ id, sealed, seenAt }) => ({ id, seenAt, change: openLateChange(keyring, { id, sealed }) }));
}
