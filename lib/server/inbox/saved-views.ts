import 'server-only';
import { type Given, type InboxFilter, readInboxFilter, toQuery } from '../../intake/inbox/filter';
import { toOneLine } from '../../intake/patient-name';
import type { Result } from '../../intake/result';
import type { Clinician } from '../actor';
import { record } from '../audit/audit';
import { type Transaction, withClinic } from '../database/database';
import { newId } from '../database/new-id';
import { keyringOf } from '../vault/data-keys';
import { type Keyring, open, seal } from '../vault/sealing';

export const maxViewName = 60;
export const mostViews = 20;

/** A filter of the inbox under a name of its owner's. */
export type SavedView = Readonly<{ id: string; name: string; filter: InboxFilter }>;

const placeOf = (rowId: string) => ({ table: 'saved_view', column: 'sealed', rowId });

/** The member's own views, in the order in which they were saved. */
export async function viewsOf(tx: Transaction, keyring: Keyring, memberId: string): Promise<SavedView[]> {
  const rows = await tx.savedView.findMany({
    where: { clinicId: keyring.clinicId, memberId },
    select: { id: true, sealed: true, filter: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: mostViews,
  });

  return rows.map(({ id, sealed, filter }) => ({
    id,
    name: open(keyring, placeOf(id), sealed),
    filter: readInboxFilter(Object.fromEntries(new URLSearchParams(filter))).filter,
  }));
}

/** Keeps a filter under a name. A view of the same name is replaced. */
export async function saveView(
  clinician: Clinician,
  given: Readonly<{ name: string; filter: Given }>,
): Promise<Result<InboxFilter, 'name' | 'too-many'>> {
  const { clinicId, memberId } = clinician;
  const name = toOneLine(given.name, maxViewName);
  if (name === null) return { ok: false, problem: 'name' };
  const { filter } = readInboxFilter(given.filter);

  return withClinic(clinicId, async (tx) => {
    // One of a member's saves after the other: the count below must hold.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${memberId}, 0))`;
    const keyring = await keyringOf(tx, clinicId);
    const views = await viewsOf(tx, keyring, memberId);
    const same = views.find((view) => view.name === name);
    if (!same && views.length >= mostViews) return { ok: false, problem: 'too-many' };
    if (same) await tx.savedView.deleteMany({ where: { id: same.id, clinicId, memberId } });
    const id = newId();
    const sealed = seal(keyring, placeOf(id), name);
    await tx.savedView.create({ data: { id, clinicId, memberId, sealed, filter: toQuery(filter).toString() } });
    record(tx, clinician, 'inbox.view-saved', memberId);

    return { ok: true, value: filter };
  });
}

/** Removes one of the member's own views; anybody else's is not there. */
export async function removeView(clinician: Clinician, id: string): Promise<boolean> {
  const { clinicId, memberId } = clinician;

  return withClinic(clinicId, async (tx) => {
    const { count } = await tx.savedView.deleteMany({ where: { id, clinicId, memberId } });
    if (count === 1) record(tx, clinician, 'inbox.view-removed', memberId);

    return count === 1;
  });
}
