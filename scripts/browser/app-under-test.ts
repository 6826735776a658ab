import { randomUUID } from 'node:crypto';
import { givenDatabaseUrl } from '../database/database-url';
import { createDatabase, dropDatabase } from '../database/databases';
import { freePort } from '../database/free-port';
import { migrate } from '../database/migrate';
import { startTemporaryPostgres } from '../database/temporary-postgres';
import { ensureBuild } from '../serving/build';
import type { Lifetime } from '../serving/lifetime';
import { newSecrets } from '../serving/secrets';
import { seedDemo } from '../serving/seed-demo';
import { standaloneServer } from '../serving/standalone';
import { type AppEnvironment, demoEnvironment, startApp } from '../serving/start-app';

/** The app's environment, and what its demo tells a visitor: sign-ins and a patient's link. */
export type AppUnderTest = { env: AppEnvironment; signIns: string };

/**
 * Starts the production build with the demo's people, on a database that lives as long as the script; `durable` where
 * it is measured.
 */
export async function startAppUnderTest(lifetime: Lifetime, { durable = false } = {}): Promise<AppUnderTest> {
  await ensureBuild();
  const url = await databaseForOneRun(lifetime, durable);
  await migrate(url);
  const env = demoEnvironment(url, await freePort(), newSecrets());
  const signIns = await seedDemo(env);
  await startApp(lifetime, [standaloneServer()], env);
  return { env, signIns };
}

async function databaseForOneRun(lifetime: Lifetime, durable: boolean): Promise<string> {
  const given = givenDatabaseUrl();
  if (!given) {
    const server = await startTemporaryPostgres({ durable });
    lifetime.add(server.stop);
    return server.url;
  }
  const name = `backstory_browser_${randomUUID()}`;
  lifetime.add(() => dropDatabase(given, name));
  return createDatabase(given, name);
}
