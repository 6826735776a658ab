import 'server-only';
import pg from 'pg';
import { env, newestMigration } from './env';

/** What keeps the database from serving this build, in one line; undefined if nothing does. */
export async function databaseProblem(withinMs: number): Promise<string | undefined> {
  const behind = `The database lacks migration ${newestMigration}: run npm run db:migrate.`;
  try {
    const applied = await askDatabase(
      withinMs,
      'SELECT FROM _prisma_migrations WHERE migration_name = $1 AND finished_at IS NOT NULL AND rolled_back_at IS NULL',
      [newestMigration],
    );
    return applied.length > 0 ? undefined : behind;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === tableMissing) return behind;
    return `DATABASE_URL: the database at ${new URL(env().DATABASE_URL).host} cannot be used: ${reasonOf(error)}.`;
  }
}

/** One query on a connection of its own: it meets what a new request would meet, not what the pool remembers. */
export async function askDatabase(withinMs: number, sql: string, values: unknown[] = []): Promise<unknown[]> {
  const client = new pg.Client({
    connectionString: env().DATABASE_URL,
    connectionTimeoutMillis: withinMs / 2,
    query_timeout: withinMs / 2,
  });
  client.on('error', () => {
    // The query under way rejects with the same reason.
  });
  try {
    await client.connect();
    return (await client.query(sql, values)).rows;
  } finally {
    // A server that hangs would never answer the goodbye either.
    void client.end();
  }
}

const tableMissing = '42P01';

function reasonOf(error: unknown): string {
  const causes = error instanceof AggregateError ? error.errors : [error];
  return causes.map((cause) => (cause instanceof Error ? cause.message : String(cause))).join('; ');
}
