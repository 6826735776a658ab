import { randomBytes, randomUUID } from 'node:crypto';
import { type AppLogin, appUrlAt } from '../database/app-login';
import { givenOwnerUrl } from '../database/database-url';
import { createDatabase, dropDatabase, dropLogin } from '../database/databases';
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
export type AppUnderTest = { env: AppEnvironment; ownerUrl: string; signIns: string };

/**
 * Starts the production build with the demo's people, on a database that lives as long as the script; `durable` where
 * it is measured. A handful of sessions ask for all of it, as fast as they can. `settings` are further ones of the app's.
 */
export async function startAppUnderTest(
  lifetime: Lifetime,
  { durable = false, settings = {} }: { durable?: boolean; settings?: Record<string, string> } = {},
): Promise<AppUnderTest> {
  await ensureBuild();
  const login = newLogin('browser');
  const worker = newLogin('worker');
  const ownerUrl = await databaseForOneRun(lifetime, [login, worker], durable);
  await migrate(ownerUrl, { login, worker });
  const database = { app: appUrlAt(ownerUrl, login), worker: appUrlAt(ownerUrl, worker) };
  const env = demoEnvironment(database, await freePort(), newSecrets());
  const signIns = await seedDemo(env, ownerUrl);
  await startApp(lifetime, [standaloneServer()], { ...env, REQUESTS_PER_SECOND: '10000', ...settings });
  return { env, ownerUrl, signIns };
}

function newLogin(whose: string): AppLogin {
  return { name: `backstory_${whose}_${randomUUID()}`, password: randomBytes(24).toString('hex') };
}

async function databaseForOneRun(lifetime: Lifetime, logins: AppLogin[], durable: boolean): Promise<string> {
  const given = givenOwnerUrl();
  if (!given) {
    const server = await startTemporaryPostgres({ durable });
    lifetime.add(server.stop);
    return server.url;
  }
  const name = `backstory_browser_${randomUUID()}`;
  lifetime.add(async () => {
    await dropDatabase(given, name);
    for (const { name } of logins) await dropLogin(given, name);
  });
  return createDatabase(given, name);
}
