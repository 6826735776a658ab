import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { Refusal } from '../refusal';
import { runNode } from '../serving/node-process';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macApps = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser for the tests: CHROMIUM_PATH, an installed one, or Playwright's own, which is fetched if it can be. */
export async function findBrowser(): Promise<string> {
  const given = process.env.CHROMIUM_PATH;
  if (given && !existsSync(given)) throw new Refusal(`CHROMIUM_PATH: there is no ${given}.`);
  const found = given ?? installed() ?? playwrightsOwn();
  if (found) return found;

  console.log('No browser is installed: fetching Playwright’s Chromium.');
  await runNode(['node_modules/@playwright/test/cli.js', 'install', 'chromium']).catch(() => undefined);
  const fetched = playwrightsOwn();
  if (fetched) return fetched;
  throw new Refusal('The browser tests need Chromium, and none could be fetched: install it, or set CHROMIUM_PATH.');
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return [...folders.flatMap((folder) => names.map((name) => path.join(folder, name))), ...macApps].find(existsSync);
}

function playwrightsOwn(): string | undefined {
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}
