import 'server-only';
import { Prisma } from '@/prisma/generated/client';

/** Where a row stands in the order of the work list. It stays there though the row itself has moved on meanwhile. */
export type Place = Readonly<{
  urgencyRank: number;
  /** When it came in, in microseconds since 1970: what the database tells apart, a Date would not. */
  micros: bigint;
  intakeId: string;
}>;

const written = /^([0-3])_(\d{1,17})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** A place as it stands in an address; it names no one. */
export function writePlace({ urgencyRank, micros, intakeId }: Place): string {
  return `${urgencyRank}_${micros}_${intakeId}`;
}

/** The place that an address names, if it names one. */
export function readPlace(text: string | undefined): Place | undefined {
  const [, rank, micros, intakeId] = written.exec(text ?? '') ?? [];
  if (rank === undefined || micros === undefined || intakeId === undefined) return undefined;

  return { urgencyRank: Number(rank), micros: BigInt(micros), intakeId };
}

/** The condition that a row of `review` comes after a place. */
export function isAfter({ urgencyRank, micros, intakeId }: Place): Prisma.Sql {
  return Prisma.sql`(urgency_rank, received_at, intake_id) >
    (${urgencyRank}::smallint, 'epoch'::timestamptz + ${micros}::bigint * interval '1 microsecond', ${intakeId}::uuid)`;
}
