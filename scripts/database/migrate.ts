import pg from 'pg';
import { Refusal } from '../refusal';
import { type AppLogin, ensureLogin, requireRoles } from './app-login';
import { installJobQueue } from './job-queue';
import { type Migration, readMigrations } from './migration-files';
import { appliedMigrations, forgiveFailed, howToRetry, recordApplied, recordFailed } from './migration-records';
import { databaseRefusal, hasCode } from './problem';

// The lock that Prisma Migrate takes: the two never run at once.
const migrationLock = 72_707_369;

type Options = { directory?: string; retry?: string; login?: AppLogin; worker?: AppLogin };

/**
 * Applies the migrations that the database does not have yet, and names them. Each is one transaction together with its
 * record: killed at any moment, it is there whole or not at all. Of several runs at once, one applies and the others wait.
 * With `login` and `worker`, the roles that the server and the worker sign in as are there afterwards.
 */
export async function migrate(
  url: string,
  { directory = 'prisma/migrations', retry, login, worker }: Options = {},
): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, application_name: 'backstory migrate' });
  client.on('error', () => {
    // The query under way rejects with the same reason.
  });
  try {
    await client.connect();
    await takeLock(client);
    if (retry) await forgiveFailed(client, retry);
    await requireRoles(client);
    await installJobQueue(url);
    const applied = await applyPending(client, readMigrations(directory));
    if (login) await ensureLogin(client, login, 'backstory_app');
    if (worker) await ensureLogin(client, worker, 'backstory_worker');
    return applied;
  } catch (error) {
    throw error instanceof Refusal ? error : databaseRefusal(url, error);
  } finally {
    await client.end();
  }
}

async function takeLock(client: pg.Client): Promise<void> {
  await client.query("SET lock_timeout = '60s'");
  await client.query('SELECT pg_advisory_lock($1)', [migrationLock]).catch((error) => {
    if (!hasCode(error, '55P03')) throw error;
    throw new Refusal('Another migration has been running for a minute: try again when it has ended.');
  });
  await client.query('RESET lock_timeout');
}

async function applyPending(client: pg.Client, onDisk: Migration[]): Promise<string[]> {
  const applied = await appliedMigrations(client, onDisk);
  const pending = onDisk.filter((migration) => !applied.has(migration.name));
  for (const migration of pending) await apply(client, migration);
  return pending.map((migration) => migration.name);
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(migration.sql);
    await recordApplied(client, migration);
    await client.query('COMMIT');
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    await client.query('ROLLBACK');
    await recordFailed(client, migration, error.message);
    const { name } = migration;
    throw new Refusal(`Migration ${name} failed and was rolled back: ${error.message}. ${howToRetry(name)}`);
  }
}
