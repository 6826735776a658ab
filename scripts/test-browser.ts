import { randomBytes, randomUUID } from 'node:crypto';
import { findBrowser } from './browser/find-browser';
import { givenDatabaseUrl } from './database/database-url';
import { createDatabase, dropDatabase } from './database/databases';
import { freePort } from './database/free-port';
import { migrate } from './database/migrate';
import { startTemporaryPostgres } from './database/temporary-postgres';
import { ensureBuild } from './serving/build';
import { type Lifetime, runServers } from './serving/lifetime';
import { startNode } from './serving/node-process';
import { seedDemo } from './serving/seed-demo';
import { standaloneServer } from './serving/standalone';
import { demoEnvironment, startApp } from './serving/start-app';

await runServers(async (lifetime) => {
  const browser = await findBrowser();
  await ensureBuild();
  const url = await databaseForOneRun(lifetime);
  await migrate(url);
  const env = demoEnvironment(url, await freePort(), randomBytes(48).toString('base64'));
  await seedDemo(env);
  await startApp(lifetime, [standaloneServer()], env);

  const tests = startNode(['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)], {
    env: { BASE_URL: env.APP_ORIGIN, DATABASE_URL: url, CHROMIUM_PATH: browser },
  });
  lifetime.add(tests.stop);
  await lifetime.end((await tests.ended) ?? 1);
});

async function databaseForOneRun(lifetime: Lifetime): Promise<string> {
  const given = givenDatabaseUrl();
  if (!given) {
    const server = await startTemporaryPostgres();
    lifetime.add(server.stop);
    return server.url;
  }
  const name = `backstory_browser_${randomUUID()}`;
  lifetime.add(() => dropDatabase(given, name));
  return createDatabase(given, name);
}
