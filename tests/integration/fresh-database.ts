import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { createDatabase, dropDatabase } from '../../scripts/database/databases';

export type FreshDatabase = { url: string; drop: () => Promise<void> };

/** A migrated, empty database of the caller's own. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { url: server, template } = inject('databaseServer');
  const name = `backstory_test_${randomUUID()}`;
  const url = await createDatabase(server, name, template);
  return { url, drop: () => dropDatabase(server, name) };
}
