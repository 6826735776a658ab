import { chromium } from '@playwright/test';
import { startAppUnderTest } from './browser/app-under-test';
import { findBrowser } from './browser/find-browser';
import { Refusal } from './refusal';
import { takeClinicPages } from './screenshots/clinic-pages';
import { takePatientPages } from './screenshots/patient-pages';
import { type Lifetime, runServers } from './serving/lifetime';

const takers = { patient: takePatientPages, clinic: takeClinicPages };
const isKnown = (name: string): name is keyof typeof takers => Object.hasOwn(takers, name);

/** Takes a picture of every page of the patient's or the clinic's, or of both, into `screenshots`. */
await runServers(async (lifetime) => {
  const asked = process.argv.slice(2);
  const wanted = asked.length === 0 ? Object.keys(takers) : asked;
  const unknown = wanted.find((name) => !isKnown(name));
  if (unknown !== undefined)
    throw new Refusal(`screenshots: ${unknown} is none; say patient, clinic, or nothing for both.`);
  const { env, ownerUrl } = await startAppUnderTest(lifetime);
  // The invitations are made by a process of their own, as in the browser tests.
  Object.assign(process.env, env, { DATABASE_OWNER_URL: ownerUrl });
  const browser = await openBrowser(lifetime);
  for (const name of wanted.filter(isKnown)) await takers[name](browser, env.APP_ORIGIN);
  await lifetime.end(0, 'Every page is in screenshots/.');
});

async function openBrowser(lifetime: Lifetime) {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  lifetime.add(() => browser.close());

  return browser;
}
