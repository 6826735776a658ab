import 'server-only';
import { Prisma } from '@/prisma/generated/client';
import type { InboxFilter } from '../../intake/inbox/filter';
import type { Shelf } from '../../intake/inbox/shelves';
import { tagsSought } from '../../intake/inbox/tags-sought';
import { urgencies } from '../../intake/review';

export type Reader = Readonly<{ memberId: string; timeZone: string }>;

// As the partial indexes of the migration "worklist" have it, word for word: that is how PostgreSQL knows which to take.
const onShelf: Readonly<Record<Shelf, Prisma.Sql>> = {
  open: Prisma.sql`state IN ('new', 'in_review', 'reopened')`,
  reviewed: Prisma.sql`state = 'reviewed'`,
  closed: Prisma.sql`state = 'closed'`,
};

/** The condition that a row of the clinic's reviews stands on a shelf. */
export function standsOn(clinicId: string, shelf: Shelf): Prisma.Sql {
  return Prisma.sql`clinic_id = ${clinicId}::uuid AND ${onShelf[shelf]}`;
}

/** The condition that a row of `review` is among those a filter narrows its shelf to. */
export function fits(filter: InboxFilter, reader: Reader): Prisma.Sql {
  const { urgency, cause, support, state, assignee, from, to, language, safety } = filter;
  const conditions = [
    Prisma.sql`true`,
    urgency && Prisma.sql`urgency_rank = ${urgencies.indexOf(urgency)}::smallint`,
    (cause ?? support) && Prisma.sql`tags && ${tagsSought(filter)}::text[]`,
    state && Prisma.sql`state = ${state}::review_state`,
    assignee && isFor(assignee, reader),
    from && Prisma.sql`received_at >= (${from}::date)::timestamp AT TIME ZONE ${reader.timeZone}`,
    to && Prisma.sql`received_at < (${to}::date + 1)::timestamp AT TIME ZONE ${reader.timeZone}`,
    language && Prisma.sql`language = ${language}`,
    safety && Prisma.sql`safety_screen = ${safety}`,
  ];

  return Prisma.join(
    conditions.filter((condition) => condition instanceof Prisma.Sql),
    ' AND ',
  );
}

function isFor(assignee: string, { memberId }: Reader): Prisma.Sql {
  if (assignee === 'nobody') return Prisma.sql`assignee_id IS NULL`;

  return Prisma.sql`assignee_id = ${assignee === 'me' ? memberId : assignee}::uuid`;
}
