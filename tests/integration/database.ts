import { randomUUID } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { givenDatabaseUrl } from '../../scripts/database/database-url';
import { createDatabase, dropDatabase } from '../../scripts/database/databases';
import { migrate } from '../../scripts/database/migrate';
import { startTemporaryPostgres } from '../../scripts/database/temporary-postgres';

declare module 'vitest' {
  export interface ProvidedContext {
    databaseServer: { url: string; template: string };
  }
}

/** Migrates one database, which every test file then copies: on DATABASE_URL's server, else on one of our own. */
export default async function prepareDatabase({ provide }: TestProject): Promise<() => Promise<void>> {
  const given = givenDatabaseUrl();
  const server = given ? { url: given, stop: async () => {} } : await startTemporaryPostgres();
  const template = `backstory_template_${randomUUID()}`;
  await migrate(await createDatabase(server.url, template));
  provide('databaseServer', { url: server.url, template });

  return async () => {
    await dropDatabase(server.url, template);
    await server.stop();
  };
}
