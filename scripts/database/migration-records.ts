import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { Refusal } from '../refusal';
import type { Migration } from './migration-files';

type Row = { migration_name: string; checksum: string; finished_at: Date | null };

// Prisma's own table: `prisma migrate status` and `deploy` read and write the same rows.
const table = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

/** Names of the applied migrations; refuses where the database and the files tell different histories. */
export async function appliedMigrations(client: pg.Client, onDisk: Migration[]): Promise<Set<string>> {
  await client.query(table);
  const { rows } = await client.query<Row>(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at',
  );
  const files = new Map(onDisk.map((migration) => [migration.name, migration]));
  for (const row of rows) agree(row, files.get(row.migration_name));
  return new Set(rows.map((row) => row.migration_name));
}

function agree({ migration_name: name, checksum, finished_at }: Row, file: Migration | undefined): void {
  if (!finished_at) throw new Refusal(`Migration ${name} failed before. ${howToRetry(name)}`);
  if (!file)
    throw new Refusal(`Migration ${name} is applied but not on disk: this is not the version that made the database.`);
  if (checksum !== file.checksum) {
    throw new Refusal(
      `Migration ${name} was edited after it was applied: restore it, and write a new migration instead.`,
    );
  }
}

export async function recordApplied(client: pg.Client, { name, checksum }: Migration): Promise<void> {
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, clock_timestamp(), 1)`,
    [randomUUID(), checksum, name],
  );
}

export async function recordFailed(client: pg.Client, { name, checksum }: Migration, problem: string): Promise<void> {
  await client.query('INSERT INTO _prisma_migrations (id, checksum, migration_name, logs) VALUES ($1, $2, $3, $4)', [
    randomUUID(),
    checksum,
    name,
    problem,
  ]);
}

/** Lets a failed migration run again; what `prisma migrate resolve --rolled-back` does. */
export async function forgiveFailed(client: pg.Client, name: string): Promise<void> {
  const { rowCount } = await client.query(
    `UPDATE _prisma_migrations SET rolled_back_at = now()
     WHERE migration_name = $1 AND finished_at IS NULL AND rolled_back_at IS NULL`,
    [name],
  );
  if (rowCount === 0) throw new Refusal(`Migration ${name} has not failed: there is nothing to retry.`);
}

export function howToRetry(name: string): string {
  return `Correct its cause, then: npm run db:migrate -- --retry ${name}`;
}
