import { expect, type Page } from '@playwright/test';
import { steps } from '@/lib/form/form';
import { amina } from '../people/amina';
import { nadia } from '../people/nadia';
import { test } from './fixtures';
import { leakedWords } from './forbidden-words';
import { pointer } from './pages/hands';
import { PatientForm } from './pages/patient-form';
import { StepPage } from './pages/step-page';

const bytesASecond = 100_000;
const slow = { offline: false, latency: 200, downloadThroughput: bytesASecond, uploadThroughput: bytesASecond };

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

const ways = ['cut', 'killed', 'slowed'] as const;
const journeys = [
  { language: 'en', person: nadia, viewport: { width: 1280, height: 800 } },
  { language: 'es', person: amina, viewport: { width: 390, height: 844 } },
  { language: 'ar', person: nadia, viewport: { width: 390, height: 844 } },
] as const;

// Together the three journeys interrupt every step in every way.
for (const [turn, { language, person, viewport }] of journeys.entries()) {
  test.describe(() => {
    test.use({ viewport });

    test(`cut off, killed or slowed down at each step, nothing is lost: ${language}`, async ({
      page,
      context,
      invitation,
    }) => {
      test.slow();
      const start = new PatientForm(page, pointer, language);
      const { savedAt, savingNow, offline } = start.words.step;
      const saved = new RegExp(`^${savedAt.replace('{time}', '.+')}$`);
      await start.chooseLanguage();
      await start.openLink(invitation.token);
      let tab = page;
      for (const [at, { id }] of steps.entries()) {
        const way = ways[(at + turn) % ways.length];
        const step = new StepPage(tab, id, pointer, language);
        await step.isHere();
        const devtools = await context.newCDPSession(tab);
        if (way === 'slowed') await devtools.send('Network.emulateNetworkConditions', slow);
        await context.setOffline(way === 'cut');
        const came = await answersOn(tab);
        await step.fill(person);
        await step.expectNoSidewaysScroll();
        expect(leakedWords(await tab.content())).toEqual([]);
        const given = await answersOn(tab);
        const isAnswered = given.length > came.length;
        if (way === 'cut' && isAnswered) await expect(tab.getByText(offline)).toBeVisible();
        await context.setOffline(false);
        if (isAnswered) await expect(tab.getByRole('status').filter({ hasText: saved })).toBeVisible();
        await expect(tab.getByText(offline)).toBeHidden();
        await expect(tab.getByText(savingNow, { exact: true })).toBeHidden();

        if (way === 'killed') tab = await kill(tab);
        else await tab.reload();
        const back = new StepPage(tab, id, pointer, language);
        await back.isHere();
        expect(await answersOn(tab)).toEqual(given);
        await back.save();
        await tab.waitForURL((url) => !url.pathname.endsWith(`/${id}`));
        if (way === 'slowed') await devtools.detach();
      }
      await new PatientForm(tab, pointer, language).send();
    });
  });
}
