import 'server-only';
import { Prisma } from '@/prisma/generated/client';
import type { Transaction } from '../database/database';
import { keyringOf } from './data-keys';
import type { SealedColumn } from './sealed-columns';
import { type Keyring, open, seal } from './sealing';

type Row = Readonly<{ id: string; sealed: string }>;

const batchSize = 100;
const name = (identifier: string) => Prisma.raw(`"${identifier}"`);
const notUnder = ({ current }: Keyring, column: string) =>
  Prisma.sql`NOT starts_with(${name(column)}, ${`v1.${current.id}.`})`;

/** How many of the clinic's texts in this column are not under its current key. */
export async function countUnderEarlierKeys(
  tx: Transaction,
  clinicId: string,
  { table, column }: SealedColumn,
): Promise<number> {
  const keyring = await keyringOf(tx, clinicId);
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM ${name(table)}
     WHERE clinic_id = ${clinicId}::uuid AND ${notUnder(keyring, column)}`;

  return row?.count ?? 0;
}

/**
 * Seals a batch of the clinic's texts again, under its current key. The rows are locked while it does, and rows that
 * somebody else is writing are left for another batch, so that nobody's change is lost and nobody waits for long.
 */
export async function resealBatch(tx: Transaction, clinicId: string, sealed: SealedColumn): Promise<number> {
  const { table, column } = sealed;
  const keyring = await keyringOf(tx, clinicId);
  const rows = await tx.$queryRaw<Row[]>`
    SELECT id, ${name(column)} AS sealed FROM ${name(table)}
     WHERE clinic_id = ${clinicId}::uuid AND ${notUnder(keyring, column)}
     LIMIT ${batchSize} FOR NO KEY UPDATE SKIP LOCKED`;
  for (const row of rows) await reseal(tx, keyring, sealed, row);

  return rows.length;
}

async function reseal(tx: Transaction, keyring: Keyring, { table, column, indexes }: SealedColumn, row: Row) {
  const place = { table, column, rowId: row.id };
  const text = open(keyring, place, row.sealed);
  const values = { [column]: seal(keyring, place, text), ...indexes?.(keyring, text) };
  const set = Prisma.join(Object.entries(values).map(([key, value]) => Prisma.sql`${name(key)} = ${value}`));
  await tx.$executeRaw`
    UPDATE ${name(table)} SET ${set} WHERE id = ${row.id}::uuid AND clinic_id = ${keyring.clinicId}::uuid`;
}
