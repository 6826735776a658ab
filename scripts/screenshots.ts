import { chromium, type Page } from '@playwright/test';
import { steps } from '@/lib/form/form';
import { languages } from '@/lib/form/language';
import { invite } from '@/tests/browser/fixtures';
import { pointer } from '@/tests/browser/pages/hands';
import { PatientForm } from '@/tests/browser/pages/patient-form';
import { amina } from '@/tests/people/amina';
import { startAppUnderTest } from './browser/app-under-test';
import { findBrowser } from './browser/find-browser';
import { type Lifetime, runServers } from './serving/lifetime';

const screens = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };

/** Takes a picture of every page that a patient sees, on a phone in each language and on a desktop, into `screenshots`. */
await runServers(async (lifetime) => {
  const { env, ownerUrl } = await startAppUnderTest(lifetime);
  // The invitations are made by a process of their own, as in the browser tests.
  Object.assign(process.env, env, { DATABASE_OWNER_URL: ownerUrl });
  const browser = await openBrowser(lifetime);
  for (const language of languages) {
    for (const [screen, viewport] of Object.entries(language === 'en' ? screens : { phone: screens.phone })) {
      const context = await browser.newContext({ baseURL: env.APP_ORIGIN, viewport });
      await takeAll(new PatientForm(await context.newPage(), pointer, language), `screenshots/${language}-${screen}`);
      await context.close();
    }
  }
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

async function takeAll(form: PatientForm, folder: string): Promise<void> {
  const { page } = form;
  let taken = 0;
  const take = (name: string) => picture(page, `${folder}/${String(++taken).padStart(2, '0')}-${name}.png`);
  await form.chooseLanguage();
  await page.goto('/');
  await take('home');
  await page.goto('/start');
  await take('start');
  await page.goto(`/start#${(await invite()).token}`);
  await page.getByRole('button', { name: form.words.start.start, exact: true }).click();
  await page.waitForURL('**/intake/consent');
  await take('consent');
  await page.goto('/intake/consent?as=proxy');
  await take('consent-for-somebody');
  await page.goto('/intake/consent');
  await form.agreeIfAsked();
  for (const { id } of steps) {
    const step = form.step(id);
    await step.isHere();
    await step.saveButton.waitFor();
    await take(`${id}-empty`);
    // In the dark a patient's page is as in the light: one picture shows it.
    if (id === 'nerve-signs') await inOtherColours(page, take);
    await step.save();
    if (await refused(page, id)) await take(`${id}-refused`);
    if (!page.url().includes(`/intake/${id}`)) await page.goto(`/intake/${id}`);
    await step.fill(amina);
    await take(`${id}-filled`);
    await step.save();
    await page.waitForURL((url) => !url.pathname.endsWith(id));
  }
  await take('check');
  await form.send();
  await take('sent');
  await page.goto('/nowhere');
  await take('not-found');
  await page.context().clearCookies();
  await form.chooseLanguage();
  await form.openLink((await invite()).token);
  await form.step('nerve-signs').question('rf-bladder').getByRole('radio').first().check();
  await page.waitForURL('**/intake/urgent**');
  await take('urgent');
}

/** Whether a page was refused when it was saved; a page on which nothing is required goes on. */
async function refused(page: Page, id: string): Promise<boolean> {
  const summary = page.locator('#problems');
  await Promise.race([summary.waitFor(), page.waitForURL((url) => !url.pathname.endsWith(id))]);

  return summary.isVisible();
}

async function inOtherColours(page: Page, take: (name: string) => Promise<unknown>): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await take('nerve-signs-dark');
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await take('nerve-signs-forced-colours');
  await page.emulateMedia({ forcedColors: 'none' });
}

function picture(page: Page, path: string): Promise<unknown> {
  return page.screenshot({ path, fullPage: true, animations: 'disabled' });
}
