import type pg from 'pg';
import { withClinic } from '@/lib/server/database/database';
import { pageSize } from '@/lib/server/inbox/inbox';
import type { Place } from '@/lib/server/inbox/place';
import { rowsQuery } from '@/lib/server/inbox/rows';
import type { Grown } from './grow';

/** Places all over the clinic's open work, of every urgency. */
export async function places(owner: pg.Client, clinicId: string, count: number): Promise<Place[]> {
  const { rows } = await owner.query(
    `SELECT urgency_rank, (extract(epoch FROM received_at) * 1000000)::bigint::text AS micros, intake_id
       FROM (SELECT *, row_number() OVER (ORDER BY urgency_rank, received_at, intake_id) AS at, count(*) OVER () AS of
               FROM review WHERE clinic_id = $1 AND state IN ('new', 'in_review', 'reopened')) open
      WHERE at % greatest(1, of / $2) = 0 AND at <= of - 30 LIMIT $2`,
    [clinicId, count],
  );

  return rows.map((row) => ({ urgencyRank: row.urgency_rank, micros: BigInt(row.micros), intakeId: row.intake_id }));
}

/** The same rows with the same columns as short as SQL can ask for them, as the tables' owner, whom no wall holds. */
export function rawKeyset(owner: pg.Client, clinicId: string, { urgencyRank, micros, intakeId }: Place, limit: number) {
  return owner.query({
    name: 'raw-keyset',
    text: `
      SELECT r.intake_id, r.urgency_rank, r.received_at, r.state, r.version, r.safety_screen, r.gist, i.age, p.id, p.sealed
        FROM review r
        JOIN intake i ON i.clinic_id = r.clinic_id AND i.id = r.intake_id
        JOIN patient p ON p.clinic_id = r.clinic_id AND p.id = i.patient_id
       WHERE r.clinic_id = $1 AND r.state IN ('new', 'in_review', 'reopened')
         AND (r.urgency_rank, r.received_at, r.intake_id) > ($2, 'epoch'::timestamptz + $3 * interval '1 microsecond', $4)
       ORDER BY r.urgency_rank, r.received_at, r.intake_id LIMIT $5`,
    values: [clinicId, urgencyRank, String(micros), intakeId, limit],
  });
}

/**
 * The index of `review` in which PostgreSQL begins right at the place after which a page of the inbox stands, as the
 * application asks for it; null if there is none such.
 */
export async function explainPage({ clinicId, memberId }: Grown, after: Place): Promise<string | null> {
  const reader = { memberId, timeZone: 'America/Chicago' };
  const query = rowsQuery({ clinicId, filter: { show: 'open' }, reader, after, limit: pageSize + 1 });
  const plan = await withClinic(clinicId, (tx) =>
    tx.$queryRawUnsafe<{ 'QUERY PLAN': string }[]>(`EXPLAIN ${query.text}`, ...query.values),
  );
  const text = plan.map((line) => line['QUERY PLAN']).join('\n');

  return /Index Scan using (review_\w+) on review.*\n.*Index Cond: .*ROW\(/.exec(text)?.[1] ?? null;
}
