import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { appUrlAt } from '../../scripts/database/app-login';
import { createDatabase, dropDatabase } from '../../scripts/database/databases';

/** As the server sees it, as its worker does, and as its owner does. */
export type FreshDatabase = { url: string; workerUrl: string; ownerUrl: string; drop: () => Promise<void> };

/** A migrated, empty database of the caller's own. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { url: server, template, login, worker } = inject('databaseServer');
  const name = `backstory_test_${randomUUID()}`;
  const ownerUrl = await createDatabase(server, name, template);
  const [url, workerUrl] = [appUrlAt(ownerUrl, login), appUrlAt(ownerUrl, worker)];
  return { url, workerUrl, ownerUrl, drop: () => dropDatabase(server, name) };
}
