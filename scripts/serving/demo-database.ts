import { type AppLogin, appUrlAt, loginOf } from '../database/app-login';
import { givenAppUrl, givenOwnerUrl, givenWorkerUrl } from '../database/database-url';
import { startEmbeddedPostgres } from '../database/embedded-postgres';
import { migrate } from '../database/migrate';
import { ownDatabase } from '../database/running';
import type { Lifetime } from './lifetime';
import { demoDatabasePassword } from './secrets';

export type DatabaseUrls = Readonly<{ app: string; worker: string; owner: string }>;

/**
 * DATABASE_URL's database, or else our own under `.data/`, migrated, as the server, its worker and its owner see it. `label` is
 * what a second start tells of this one.
 */
export async function demoDatabase(lifetime: Lifetime, label: string): Promise<DatabaseUrls> {
  const owner = givenOwnerUrl() ?? (await embeddedDatabase(lifetime, label));
  const app = givenAppUrl() ?? appUrlAt(owner, demoLogin(owner, 'server'));
  const worker = givenWorkerUrl() ?? appUrlAt(owner, demoLogin(owner, 'worker'));
  await migrate(owner, { login: loginOf(app), worker: loginOf(worker) });
  return { app, worker, owner };
}

/** A login where only the owner's is given: named after the database, with a password of this machine's. */
function demoLogin(owner: string, whose: 'server' | 'worker'): AppLogin {
  const database = decodeURIComponent(new URL(owner).pathname.slice(1));
  return { name: `${database.slice(0, 50)}_${whose}`, password: demoDatabasePassword() };
}

async function embeddedDatabase(lifetime: Lifetime, label: string): Promise<string> {
  const database = await startEmbeddedPostgres({ dataDir: ownDatabase, durable: true, label });
  lifetime.add(database.stop);
  database.ended.then(() => lifetime.end(1, 'The database ended.'));
  return database.url;
}
