import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { appUrlAt } from '../../scripts/database/app-login';
import { createDatabase, dropDatabase } from '../../scripts/database/databases';

/** As the server sees it, and as its owner does. */
export type FreshDatabase = { url: string; ownerUrl: string; drop: () => Promise<void> };

/** A migrated, empty database of the caller's own. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { url: server, template, login } = inject('databaseServer');
  const name = `backstory_test_${randomUUID()}`;
  const ownerUrl = await createDatabase(server, name, template);
  return { url: appUrlAt(ownerUrl, login), ownerUrl, drop: () => dropDatabase(server, name) };
}
