import 'server-only';
import type { Result } from '../../intake/result';
import type { Clinician } from '../actor';
import { type Transaction, withClinic } from '../database/database';
import { assignIn, type Seen } from '../review/assignments';
import { closeIn, type SeenReview } from '../review/close-reviews';
import type { Standing } from '../review/lock-reviews';
import { noteKey } from '../review/notes';

export const mostAtOnce = 100;

/** What to do to many intakes, each as it was seen on the page. */
export type BulkChange = Readonly<{
  picks: readonly (Seen & SeenReview)[];
  act: Readonly<{ kind: 'assign'; assigneeId: string | null } | { kind: 'close' }>;
  /** Made with the page: the same change from the same page, posted again, is the same change. */
  key: string;
}>;

export type LeftOut = Readonly<{
  intakeId: string;
  why: 'not-found' | 'changed-meanwhile' | 'not-closable' | 'not-acknowledged';
}>;

/**
 * Assigns or closes many intakes and gives the id under which it is reported and can be undone. What changed since it was
 * seen, or may not be closed, is left as it is; the others go ahead.
 */
export async function changeMany(
  clinician: Clinician,
  { picks, act, key }: BulkChange,
): Promise<Result<string, 'none-picked' | 'too-many' | 'no-such-colleague'>> {
  if (picks.length === 0) return { ok: false, problem: 'none-picked' };
  if (picks.length > mostAtOnce) return { ok: false, problem: 'too-many' };
  const { clinicId, memberId } = clinician;
  const assigneeId = act.kind === 'assign' ? act.assigneeId : null;
  const id = toUuid(noteKey(key, JSON.stringify({ picks, act })));

  return withClinic(clinicId, async (tx) => {
    // Of a double post the second waits here, then finds the first.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))`;
    if (await tx.bulkAction.findFirst({ where: { clinicId, id }, select: { id: true } }))
      return { ok: true, value: id };
    const at = new Date();
    const outcome =
      act.kind === 'assign'
        ? await assignIn(tx, clinician, picks, { assigneeId, at })
        : await closeIn(tx, clinician, picks);
    if (!outcome) return { ok: false, problem: 'no-such-colleague' };
    const { done, left } = outcome;
    await keep(tx, { id, clinicId, memberId, kind: act.kind, assigneeId, doneAt: at }, done, left);

    return { ok: true, value: id };
  });
}

type Kept = Readonly<{
  id: string;
  clinicId: string;
  memberId: string;
  kind: string;
  assigneeId: string | null;
  doneAt: Date;
}>;

async function keep(tx: Transaction, data: Kept, done: readonly Standing[], left: readonly LeftOut[]): Promise<void> {
  const before = done.map(({ assignedAt, ...standing }) => ({
    ...standing,
    assignedAt: assignedAt?.toISOString() ?? null,
  }));
  await tx.bulkAction.create({ data: { ...data, before, leftOut: left.map((one) => ({ ...one })) } });
}

/** As a UUID of version 8, whose bits are the application's own. */
function toUuid(digits: string): string {
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-8$4-$5');
}
