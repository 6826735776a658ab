import { gzipSync } from 'node:zlib';
import { type BrowserContext, chromium } from '@playwright/test';
import { startAppUnderTest } from './browser/app-under-test';
import { startEmptyApp } from './browser/empty-app';
import { findBrowser } from './browser/find-browser';
import { runServers } from './serving/lifetime';

const goal = 1.15;

/** Prints how much JavaScript a patient's first pages load, beside an empty Next page on the same Next; over the goal is an error. */
await runServers(async (lifetime) => {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  lifetime.add(() => browser.close());
  const { env, signIns } = await startAppUnderTest(lifetime);
  const visitor = await browser.newContext();
  const empty = await scriptBytes(visitor, await startEmptyApp(lifetime));

  const [link = ''] = /http\S+\/start#\S+/.exec(signIns) ?? [];
  let isOver = false;
  for (const url of [`${env.APP_ORIGIN}/start`, await firstStep(visitor, link)]) {
    const ours = await scriptBytes(visitor, url);
    isOver ||= ours > goal * empty;
    const sizes = `${kilobytes(ours)}, empty page ${kilobytes(empty)}`;
    console.log(
      `JavaScript of ${new URL(url).pathname}, gzip: ${sizes}, ratio ${(ours / empty).toFixed(3)} (goal ${goal})`,
    );
  }
  await lifetime.end(isOver ? 1 : 0);
});

/** Opens the patient's link, agrees to what stands there, and returns the address of the first question. */
async function firstStep(visitor: BrowserContext, link: string): Promise<string> {
  const page = await visitor.newPage();
  await page.goto(link);
  await page.getByRole('main').getByRole('button').first().click();
  await page.waitForURL('**/intake/consent');
  await page.locator('#consent input[name="name"]').fill('Nadia Example');
  await page.locator('#consent button').click();
  await page.waitForURL((url) => !url.pathname.endsWith('/consent'));
  return page.url();
}

async function scriptBytes(visitor: BrowserContext, url: string): Promise<number> {
  const page = await visitor.newPage();
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

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
