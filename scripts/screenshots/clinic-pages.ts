import type { Browser, Page } from '@playwright/test';
import { signIn } from '@/tests/browser/clinic-sign-in';
import { pictures, screens } from './pictures';

const shownIntakes = 3;
const seenBy = {
  'cora@riverside.example': ['/invitations', '/account'],
  'dev@riverside.example': ['/admin/members', '/admin/audit', '/admin/mail', '/admin/languages', '/admin/sign-on'],
};

/** Every page that a clinic's members see, on a phone and a desktop, in the light and in the dark. */
export async function takeClinicPages(browser: Browser, baseURL: string): Promise<void> {
  for (const [screen, viewport] of Object.entries(screens)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ baseURL, viewport, colorScheme });
      await takeAll(await context.newPage(), `clinic-${screen}-${colorScheme}`);
      await context.close();
    }
  }
}

type Camera = Readonly<{ page: Page; take: (name: string) => Promise<unknown> }>;

async function takeAll(page: Page, folder: string): Promise<void> {
  const camera = { page, take: pictures(page, folder) };
  await takePages(camera, ['/sign-in']);
  await signIn(page, 'ana@riverside.example');
  await takePages(camera, ['/inbox', '/inbox?show=closed', '/inbox?urgency=urgent&assignee=me']);
  await page.goto('/inbox');
  const names = page.getByRole('rowheader').getByRole('link');
  const intakes = await names.evaluateAll((links) => links.map((link) => String(link.getAttribute('href'))));
  for (const intake of intakes.slice(0, shownIntakes)) await takeIntake(camera, intake);
  await takeKeys(camera);
  await takePages(camera, ['/insights', '/how-this-works', '/styleguide', '/account']);
  for (const [email, paths] of Object.entries(seenBy)) {
    await page.context().clearCookies();
    await signIn(page, email);
    await takePages(camera, paths);
  }
}

async function takePages({ page, take }: Camera, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path);
    await take(path.replaceAll(/[/?=&]+/g, '-').slice(1));
  }
}

async function takeIntake({ page, take }: Camera, intake: string): Promise<void> {
  await page.goto(intake);
  await take('intake');
  for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click();
  await take('intake-unfolded');
  await page.getByRole('link', { name: 'Over time', exact: true }).first().click();
  await page.waitForURL('**/patients/*');
  await take('over-time');
  await page.goto(`${intake}/summary`);
  await take('summary');
}

async function takeKeys({ page, take }: Camera): Promise<void> {
  await page.goto('/inbox');
  await page.keyboard.press('j');
  await page.keyboard.press('?');
  await take('keys');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await take('palette');
  await page.keyboard.press('Escape');
}
