import { givenDatabaseUrl } from '../database/database-url';
import { startEmbeddedPostgres } from '../database/embedded-postgres';
import { migrate } from '../database/migrate';
import { ownDatabase } from '../database/running';
import type { Lifetime } from './lifetime';

/** DATABASE_URL's database, or else our own under `.data/`, migrated. `label` is what a second start tells of this one. */
export async function demoDatabase(lifetime: Lifetime, label: string): Promise<string> {
  const url = givenDatabaseUrl() ?? (await embeddedDatabase(lifetime, label));
  await migrate(url);
  return url;
}

async function embeddedDatabase(lifetime: Lifetime, label: string): Promise<string> {
  const database = await startEmbeddedPostgres({ dataDir: ownDatabase, durable: true, label });
  lifetime.add(database.stop);
  database.ended.then(() => lifetime.end(1, 'The database ended.'));
  return database.url;
}
