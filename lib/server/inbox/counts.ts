import 'server-only';
import { Prisma } from '@/prisma/generated/client';
import type { InboxFilter } from '../../intake/inbox/filter';
import { type Shelf, shelves } from '../../intake/inbox/shelves';
import type { Transaction } from '../database/database';
import { fits, type Reader, standsOn } from './conditions';

/** How many there are; `more` where not all were looked at, so that there may be more. */
export type Count = Readonly<{ found: number; more: boolean }>;

/** So many rows of a shelf are looked at, first in its order. A page must not become slow with the record. */
const mostCounted = 1000;

/** How many stand on each shelf, and how many fit each filter, in one statement. */
export async function countInbox(
  tx: Transaction,
  { clinicId, reader, filters }: Readonly<{ clinicId: string; reader: Reader; filters: readonly InboxFilter[] }>,
): Promise<Readonly<{ onShelf: Readonly<Record<Shelf, Count>>; fitting: readonly Count[] }>> {
  const rows = await tx.$queryRaw<{ shelf: Shelf; counts: number[] }[]>`
    ${Prisma.join(
      shelves.map((shelf) => countShelf(clinicId, shelf, reader, filters)),
      ' UNION ALL ',
    )}`;
  const counted = new Map(rows.map(({ shelf, counts: [all = 0, ...each] }) => [shelf, { all, each }]));
  const toCount = (shelf: Shelf, found: number): Count => ({
    found,
    more: (counted.get(shelf)?.all ?? 0) >= mostCounted,
  });
  const onShelf = (shelf: Shelf) => toCount(shelf, counted.get(shelf)?.all ?? 0);
  const seen: Record<Shelf, number> = { open: 0, reviewed: 0, closed: 0 };
  const fitting = filters.map(({ show }) => toCount(show, counted.get(show)?.each[seen[show]++] ?? 0));

  return { onShelf: { open: onShelf('open'), reviewed: onShelf('reviewed'), closed: onShelf('closed') }, fitting };
}

function countShelf(clinicId: string, shelf: Shelf, reader: Reader, filters: readonly InboxFilter[]): Prisma.Sql {
  const each = filters
    .filter(({ show }) => show === shelf)
    .map((filter) => Prisma.sql`count(*) FILTER (WHERE ${fits(filter, reader)})`);

  return Prisma.sql`
    SELECT ${shelf} AS shelf, ARRAY[${Prisma.join([Prisma.sql`count(*)`, ...each])}]::int[] AS counts
      FROM (SELECT * FROM review WHERE ${standsOn(clinicId, shelf)}
             ORDER BY urgency_rank, received_at, intake_id LIMIT ${mostCounted}) first_rows`;
}
