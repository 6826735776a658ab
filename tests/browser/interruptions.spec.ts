import { expect, type Page } from '@playwright/test';
import { steps } from '@/lib/form/form';
import { amina } from '../people/amina';
import { nadia } from '../people/nadia';
import { test } from './fixtures';
import { pointer } from './pages/hands';
import { PatientForm } from './pages/patient-form';
import { StepPage } from './pages/step-page';

const bytesASecond = 50_000;
const slow = { offline: false, latency: 400, downloadThroughput: bytesASecond, uploadThroughput: bytesASecond };

/** What the page shows as answered. */
const answersOn = (page: Page) =>
  page.locator('form#step').evaluate((form) =>
    [...new FormData(form as HTMLFormElement)]
      .filter(([name, value]) => !['shown', 'mark', 'by'].includes(name) && value !== '')
      .map(([name, value]) => `${name}=${value}`)
      .sort(),
  );

/** The tab dies without a last word, and the form is opened again in another. */
async function kill(page: Page): Promise<Page> {
  const devtools = await page.context().newCDPSession(page);
  const died = page.waitForEvent('crash');
  void devtools.send('Page.crash').catch(() => {});
  await died;
  const again = await page.context().newPage();
  await page.close();
  await again.goto('/intake');

  return again;
}

const journeys = [
  { language: 'en', person: nadia, viewport: { width: 1280, height: 800 } },
  { language: 'es', person: amina, viewport: { width: 390, height: 844 } },
  { language: 'ar', person: nadia, viewport: { width: 390, height: 844 } },
] as const;

for (const { language, person, viewport } of journeys) {
  test.describe(() => {
    test.use({ viewport });

    test(`cut off, killed and slowed down at every step, nothing is lost: ${language}`, async ({
      page,
      context,
      invitation,
    }) => {
      test.slow();
      const start = new PatientForm(page, pointer, language);
      const saved = new RegExp(`^${start.words.step.savedAt.replace('{time}', '.+')}$`);
      await start.chooseLanguage();
      await start.openLink(invitation.token);
      let tab = page;
      for (const { id } of steps) {
        const step = new StepPage(tab, id, pointer, language);
        await step.isHere();
        const came = await answersOn(tab);
        await context.setOffline(true);
        await step.fill(person);
        const given = await answersOn(tab);
        if (given.length > came.length) await expect(tab.getByText(start.words.step.offline)).toBeVisible();
        await context.setOffline(false);
        if (given.length > came.length) await expect(tab.getByRole('status').filter({ hasText: saved })).toBeVisible();
        await expect(tab.getByText(start.words.step.offline)).toBeHidden();

        tab = await kill(tab);
        const back = new StepPage(tab, id, pointer, language);
        await back.isHere();
        expect(await answersOn(tab)).toEqual(given);

        const devtools = await context.newCDPSession(tab);
        await devtools.send('Network.emulateNetworkConditions', slow);
        await back.save();
        await tab.waitForURL((url) => !url.pathname.endsWith(`/${id}`));
        await devtools.detach();
      }
      await new PatientForm(tab, pointer, language).send();
    });
  });
}
