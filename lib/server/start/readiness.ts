import 'server-only';
import pg from 'pg';
import { wallProblems } from '../database/walls';
import { env, newestMigration } from '../env';

/**
 * What keeps the database from serving this build, in one line; undefined if nothing does. It must answer, have this
 * build's migrations, and hold the server's own role behind its walls.
 */
export async function databaseProblem(withinMs: number): Promise<string | undefined> {
  const { host, username } = new URL(env().DATABASE_URL);
  const behind = `The database lacks migration ${newestMigration}: run npm run db:migrate.`;
  try {
    const applied = await askDatabase(
      withinMs,
      'SELECT FROM _prisma_migrations WHERE migration_name = $1 AND finished_at IS NOT NULL AND rolled_back_at IS NULL',
      [newestMigration],
    );
    if (applied.length === 0) return behind;
    const [broken] = await askDatabase<{ problem: string }>(withinMs, wallProblems.sql, [...wallProblems.values]);

    return broken && `DATABASE_URL: the role ${username} ${broken.problem}. ${howToMend}`;
  } catch (error) {
    const code = error instanceof pg.DatabaseError ? error.code : undefined;
    if (code === tableMissing) return behind;
    if (code === notAllowed) return `DATABASE_URL: the role ${username} is not a member of backstory_app. ${howToMend}`;
    return `DATABASE_URL: the database at ${host} cannot be used: ${reasonOf(error)}.`;
  }
}

const howToMend = 'See "The two roles" in docs/running.md.';

/** One query on a connection of its own: it meets what a new request would meet, not what the pool remembers. */
export async function askDatabase<Row extends pg.QueryResultRow>(
  withinMs: number,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
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
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    // A server that hangs would never answer the goodbye either.
    void client.end();
  }
}

const tableMissing = '42P01';
const notAllowed = '42501';

function reasonOf(error: unknown): string {
  const causes = error instanceof AggregateError ? error.errors : [error];
  return causes.map((cause) => (cause instanceof Error ? cause.message : String(cause))).join('; ');
}
