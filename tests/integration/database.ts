import { randomBytes, randomUUID } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import type { AppLogin } from '../../scripts/database/app-login';
import { givenOwnerUrl } from '../../scripts/database/database-url';
import { createDatabase, dropDatabase, dropLogin } from '../../scripts/database/databases';
import { migrate } from '../../scripts/database/migrate';
import { startTemporaryPostgres } from '../../scripts/database/temporary-postgres';

declare module 'vitest' {
  export interface ProvidedContext {
    databaseServer: { url: string; template: string; login: AppLogin; worker: AppLogin };
  }
}

/** Migrates one database, which every test file then copies: on DATABASE_URL's server, else on one of our own. */
export default async function prepareDatabase({ provide }: TestProject): Promise<() => Promise<void>> {
  const given = givenOwnerUrl();
  const server = given ? { url: given, stop: async () => {} } : await startTemporaryPostgres();
  const template = `backstory_template_${randomUUID()}`;
  const login = { name: `backstory_test_${randomUUID()}`, password: randomBytes(24).toString('hex') };
  const worker = { name: `backstory_jobs_${randomUUID()}`, password: randomBytes(24).toString('hex') };
  await migrate(await createDatabase(server.url, template), { login, worker });
  provide('databaseServer', { url: server.url, template, login, worker });

  return async () => {
    await dropDatabase(server.url, template);
    for (const { name } of [login, worker]) await dropLogin(server.url, name);
    await server.stop();
  };
}
