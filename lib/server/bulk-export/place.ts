import 'server-only';
import { Prisma } from '@/prisma/generated/client';

/** Behind which intake an export goes on: when that came in, in microseconds since 1970, and its id. */
export type Place = Readonly<{ micros: bigint; id: string }>;

/** A place as it is kept with the export. */
export function writePlace({ micros, id }: Place): string {
  return `${micros}_${id}`;
}

export function readPlace(kept: string): Place {
  const [micros = '', id = ''] = kept.split('_');

  return { micros: BigInt(micros), id };
}

/** The condition that a row of `review` comes behind a place. */
export function isBehind({ micros, id }: Place): Prisma.Sql {
  return Prisma.sql`(received_at, intake_id) >
    ('epoch'::timestamptz + ${micros}::bigint * interval '1 microsecond', ${id}::uuid)`;
}
