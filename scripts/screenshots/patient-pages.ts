import type { Browser, Page } from '@playwright/test';
import { steps } from '@/lib/form/form';
import { languages } from '@/lib/form/language';
import { invite } from '@/tests/browser/fixtures';
import { pointer } from '@/tests/browser/pages/hands';
import { PatientForm } from '@/tests/browser/pages/patient-form';
import { amina } from '@/tests/people/amina';
import { pictures, screens } from './pictures';

/** Every page that a patient sees, on a phone in each language and on a desktop. */
export async function takePatientPages(browser: Browser, baseURL: string): Promise<void> {
  for (const language of languages) {
    for (const [screen, viewport] of Object.entries(language === 'en' ? screens : { phone: screens.phone })) {
      const context = await browser.newContext({ baseURL, viewport });
      await takeAll(new PatientForm(await context.newPage(), pointer, language), `${language}-${screen}`);
      await context.close();
    }
  }
}

async function takeAll(form: PatientForm, folder: string): Promise<void> {
  const { page } = form;
  const take = pictures(page, folder);
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
