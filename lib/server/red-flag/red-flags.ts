import 'server-only';
import type { RedFlagThread } from '../../intake/red-flag-thread';
import type { Clinician } from '../actor';
import { record, recordList } from '../audit/audit';
import { type Transaction, withClinic } from '../database/database';
import { keyringOf } from '../vault/data-keys';
import { readThreads } from './threads';

export type UnsentRedFlags = Readonly<{
  /** Most urgent first, then the longest waiting. */
  threads: readonly RedFlagThread[];
  /** There are more than one page shows; they come up as these are answered. */
  more: boolean;
  /** When the newest on the list was told; null while there is none. */
  newest: Date | null;
}>;

const mostShown = 100;

/** What forms that are not sent told and nobody has answered yet. Reading any is a line of the audit trail. */
export async function listUnsentRedFlags(clinician: Clinician): Promise<UnsentRedFlags> {
  return withClinic(clinician.clinicId, (tx) => unsentRedFlagsIn(tx, clinician));
}

/** The same, for a page that reads more in its transaction. */
export async function unsentRedFlagsIn(tx: Transaction, clinician: Clinician): Promise<UnsentRedFlags> {
  const { clinicId } = clinician;
  const open = await tx.$queryRaw<{ invitationId: string; newest: Date }[]>`
    SELECT invitation_id AS "invitationId", max(max(told_at)) OVER () AS newest FROM unsent_red_flag
     WHERE clinic_id = ${clinicId}::uuid AND settled_at IS NULL
     GROUP BY invitation_id ORDER BY min(urgency_rank), min(told_at), invitation_id LIMIT ${mostShown + 1}`;
  const [first] = open;
  if (!first) return { threads: [], more: false, newest: null };
  const ids = open.slice(0, mostShown).map(({ invitationId }) => invitationId);
  const threads = await readThreads(tx, await keyringOf(tx, clinicId), ids);
  recordList(tx, clinician, 'red-flags.read', threads.length);

  return { threads, more: open.length > mostShown, newest: first.newest };
}

/**
 * All that one form told before it was sent, asked for by any of its tellings, or null: someone else's and a missing one
 * look the same. Reading it is written into the audit trail.
 */
export async function findRedFlag(clinician: Clinician, id: string): Promise<RedFlagThread | null> {
  const { clinicId } = clinician;

  return withClinic(clinicId, async (tx) => {
    const telling = await tx.unsentRedFlag.findFirst({ where: { id, clinicId }, select: { invitationId: true } });
    if (!telling) return null;
    const [thread] = await readThreads(tx, await keyringOf(tx, clinicId), [telling.invitationId]);
    record(tx, clinician, 'red-flag.read', id);

    return thread ?? null;
  });
}
