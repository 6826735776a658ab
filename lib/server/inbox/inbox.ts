import 'server-only';
import { type Given, type InboxFilter, isNarrowed, readInboxFilter } from '../../intake/inbox/filter';
import type { Shelf } from '../../intake/inbox/shelves';
import type { Clinician } from '../actor';
import { recordList } from '../audit/audit';
import { withClinic } from '../database/database';
import { newestLine } from '../live/changes';
import { type Colleague, readNames } from '../member/colleagues';
import { type UnsentRedFlags, unsentRedFlagsIn } from '../red-flag/red-flags';
import { type InboxMarks, readInboxMarks, unmarked } from '../review/inbox-marks';
import { keyringOf } from '../vault/data-keys';
import { type BulkReport, reportOn } from './bulk-report';
import { type Count, countInbox } from './counts';
import { readPlace, writePlace } from './place';
import { type InboxRow, placeOf, readRows, toRow } from './rows';
import { type SavedView, viewsOf } from './saved-views';

export type Inbox = Readonly<{
  /** The trail's newest line before it was read: what comes after may not be shown. */
  since: bigint;
  filter: InboxFilter;
  /** Names in the address whose values are none of ours. */
  ignored: readonly string[];
  rows: readonly (InboxRow & InboxMarks)[];
  /** Where the next page begins, or null on the last. */
  next: string | null;
  /** This page begins somewhere further on. */
  isLater: boolean;
  clinic: Readonly<{ name: string; timeZone: string }>;
  counts: Readonly<Record<Shelf, Count>>;
  /** How many fit, where the list is narrowed. */
  fitting: Count | null;
  views: readonly (SavedView & Readonly<{ count: Count }>)[];
  colleagues: readonly Colleague[];
  unsent: UnsentRedFlags;
  /** What was just done to many at once, if the address names it. */
  bulk: BulkReport | null;
}>;

export const pageSize = 25;

/**
 * The clinic's intakes as a work list, as an address asks for it: emergency, urgent, soon, routine, then the longest
 * waiting first, open work apart from what is reviewed and closed. Pages by keyset, so that rows arriving meanwhile are
 * neither skipped nor repeated. All in one transaction; what was read of patients is a line of the audit trail.
 */
export async function readInbox(clinician: Clinician, given: Given = {}): Promise<Inbox> {
  const { clinicId, memberId } = clinician;
  const asked = readInboxFilter(given);
  const after = readPlace([given.after].flat()[0]);

  return withClinic(clinicId, async (tx) => {
    const since = await newestLine(tx, clinicId);
    const clinic = await tx.clinic.findFirstOrThrow({
      where: { id: clinicId },
      select: { name: true, timeZone: true },
    });
    const keyring = await keyringOf(tx, clinicId);
    const { names, colleagues } = await readNames(tx, keyring);
    const { filter, ignored } = withoutStrangers(asked, colleagues);
    const reader = { memberId, timeZone: clinic.timeZone };
    const rows = await readRows(tx, { clinicId, filter, reader, after, limit: pageSize + 1 });
    const page = rows.slice(0, pageSize);
    const last = rows.length > pageSize ? page.at(-1) : undefined;
    recordList(tx, clinician, 'inbox.read', page.length);
    const marks = await readInboxMarks(
      tx,
      clinicId,
      page.map(({ intake_id: id }) => id),
    );
    const views = await viewsOf(tx, keyring, memberId);
    const filters = [filter, ...views.map((view) => view.filter)];
    const { onShelf, fitting } = await countInbox(tx, { clinicId, reader, filters });
    const [here, ...each] = fitting;

    return {
      since,
      filter,
      ignored,
      rows: page.map((row) => ({ ...toRow(keyring, names, row), ...(marks.get(row.intake_id) ?? unmarked) })),
      next: last ? writePlace(placeOf(last)) : null,
      isLater: after !== undefined,
      clinic,
      counts: onShelf,
      fitting: isNarrowed(filter) ? (here ?? null) : null,
      views: views.map((view, index) => ({ ...view, count: each[index] ?? { found: 0, more: false } })),
      colleagues,
      unsent: await unsentRedFlagsIn(tx, clinician),
      bulk: await reportOn(tx, clinician, [given.done].flat()[0]),
    };
  });
}

type Asked = ReturnType<typeof readInboxFilter>;

/** A member's id that is nobody's here narrows nothing. */
function withoutStrangers({ filter, ignored }: Asked, colleagues: readonly Colleague[]): Asked {
  const { assignee, ...rest } = filter;
  if (assignee === undefined || ['me', 'nobody'].includes(assignee)) return { filter, ignored };
  if (colleagues.some(({ id }) => id === assignee)) return { filter, ignored };

  return { filter: rest, ignored: [...ignored, 'assignee'] };
}
