import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { startAppUnderTest } from './browser/app-under-test';
import { startEmptyApp } from './browser/empty-app';
import { findBrowser } from './browser/find-browser';
import { runServers } from './serving/lifetime';

const goal = 1.15;

/** Prints how much JavaScript a patient's first page loads, beside an empty Next page on the same Next. */
await runServers(async (lifetime) => {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  lifetime.add(() => browser.close());
  const ours = await startAppUnderTest(lifetime);
  const empty = await scriptBytes(browser, await startEmptyApp(lifetime));
  const start = await scriptBytes(browser, `${ours.APP_ORIGIN}/start`);

  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const ratio = (start / empty).toFixed(2);
  console.log(
    `JavaScript, gzip: /start ${kilobytes(start)}, empty page ${kilobytes(empty)}, ratio ${ratio} (goal ${goal})`,
  );
  await lifetime.end(0);
});

async function scriptBytes(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await page.close();
  return total;
}
