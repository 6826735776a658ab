import { startAppUnderTest } from './browser/app-under-test';
import { findBrowser } from './browser/find-browser';
import { runServers } from './serving/lifetime';
import { startNode } from './serving/node-process';

await runServers(async (lifetime) => {
  const browser = await findBrowser();
  const { env, ownerUrl } = await startAppUnderTest(lifetime, { settings: { BACKSTORY_PSEUDO_LOCALE: '1' } });
  const tests = startNode(['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)], {
    env: { ...env, DATABASE_OWNER_URL: ownerUrl, BASE_URL: env.APP_ORIGIN, CHROMIUM_PATH: browser },
  });
  lifetime.add(tests.stop);
  await lifetime.end((await tests.ended) ?? 1);
});
