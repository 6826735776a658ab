import type { Browser, Page } from '@playwright/test';
import { samuel } from '../people/samuel';
import { expect, expectAccessible, test } from './fixtures';
import { PatientForm } from './pages/patient-form';

/** Types a date of birth into whichever page asks for it. */
async function typeDate(page: Page, [month, day, year]: readonly string[]): Promise<void> {
  await page.getByLabel('Month', { exact: true }).fill(String(month));
  await page.getByLabel('Day', { exact: true }).fill(String(day));
  await page.getByLabel('Year', { exact: true }).fill(String(year));
}

/** Another browser of the same person, or of somebody else. */
async function otherBrowser(browser: Browser, options = {}): Promise<PatientForm> {
  return new PatientForm(await (await browser.newContext(options)).newPage());
}

const right = ['3', '4', '1960'];
const wrong = ['3', '5', '1960'];

/** Answers the date of birth and one more question in the browser at hand. */
async function beginForm(form: PatientForm, token: string): Promise<void> {
  await form.openLink(token);
  await form.page.goto('/intake/about-you');
  await typeDate(form.page, right);
  await form.page.getByLabel('Sit at a desk or computer').check();
  await form.step('about-you').save();
  await form.page.waitForURL((url) => !url.pathname.endsWith('about-you') || url.hash !== '');
}

async function giveDate(page: Page, date: readonly string[]): Promise<void> {
  await typeDate(page, date);
  await page.getByRole('button', { name: 'Go on' }).click();
}

const begunPages = ['/intake', '/intake/about-you', '/intake/check', '/intake/urgent', '/intake/sent'];

test('another browser sees nothing of the answers before it gives the date of birth', async ({
  browser,
  form,
  invitation,
}) => {
  await beginForm(form, invitation.token);
  const other = await otherBrowser(browser, { viewport: { width: 320, height: 640 } });
  const { page } = other;
  await other.openLink(invitation.token);
  await expect(page).toHaveURL(/\/intake\/birth-date$/);
  await expectAccessible(page);
  for (const path of begunPages) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/intake\/birth-date$/);
  }
  expect((await other.post('/intake/about-you/save', { shown: ['job-type'], 'job-type': ['lift'] })).status).toBe(401);

  await giveDate(page, ['2', '31', '1960']);
  await expect(other.alert).toContainText('This try did not count.');
  await giveDate(page, wrong);
  await expect(other.alert).toBeFocused();
  await expect(other.alert).toContainText('You can try 4 more times.');
  await expect(page).toHaveTitle(/^Error:/);
  await expect(page.getByLabel('Day', { exact: true })).toHaveValue('');
  await expectAccessible(page);
  await other.step('about-you').expectNoSidewaysScroll();

  await giveDate(page, right);
  await page.goto('/intake/about-you');
  await expect(page.getByLabel('Sit at a desk or computer')).toBeChecked();
});

test('a used link opened again in the same browser goes to where the form stopped', async ({ form, invitation }) => {
  const { page } = form;
  await beginForm(form, invitation.token);
  await page.goto('/intake/about-you');
  await page.getByLabel('Male', { exact: true }).check();
  await page.goto(`/start#${invitation.token}`);
  await page.waitForURL('**/intake/nerve-signs');
  await page.goto('/start');
  await page.getByRole('link', { name: 'Go on with my form' }).click();
  await page.waitForURL('**/intake/nerve-signs');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('five wrong dates lock the form elsewhere, and not where it was begun', async ({
    browser,
    form,
    invitation,
  }) => {
    await form.openCode(invitation.code);
    await form.page.goto('/intake/about-you');
    await typeDate(form.page, right);
    await form.step('about-you').save();
    const other = await otherBrowser(browser, { javaScriptEnabled: false });
    await other.openCode(invitation.code);
    for (let tries = 1; tries <= 5; tries += 1) await giveDate(other.page, wrong);

    await expect(other.page.getByRole('heading', { name: 'This form is locked here' })).toBeVisible();
    await expect(other.page.getByRole('link', { name: '+1 312 555 0142' })).toBeVisible();
    await form.page.goto('/intake/about-you');
    await expect(form.page.getByLabel('Year', { exact: true })).toHaveValue('1960');
  });
});

test('where no date is known, the page says so calmly and shows nothing', async ({ browser, form, invitation }) => {
  await form.openLink(invitation.token);
  await form.step('nerve-signs').fill({ answers: { 'rf-bladder': 'no', 'rf-saddle': 'no', 'rf-bowel': 'no' } });
  await form.step('nerve-signs').save();
  const other = await otherBrowser(browser);
  await other.openLink(invitation.token);
  await expect(other.page.getByRole('heading', { name: 'We cannot check that this is you' })).toBeVisible();
  await expect(other.page.getByRole('main').getByRole('button')).toHaveCount(0);
  await expectAccessible(other.page);
});

test('after sending, another browser reads that it was received and no more', async ({ browser, form, invitation }) => {
  await form.openLink(invitation.token);
  await form.fillAtOnce(samuel);
  await form.send();
  await expect(form.page.getByText('Opened by a clinician')).toBeVisible();
  await expect(form.page.getByText('Not yet')).toHaveCount(2);

  const other = await otherBrowser(browser);
  const { page } = other;
  await other.openLink(invitation.token);
  await expect(page.getByText('Riverside Spine Clinic received them.')).toBeVisible();
  await expectAccessible(page);
  for (const words of [/Receipt code/, /Your copy/, /Reviewed by/, /right now call/i]) {
    await expect(page.getByText(words)).toHaveCount(0);
  }
  await page.getByRole('link', { name: 'Give my date of birth' }).click();
  await giveDate(page, wrong);
  await expect(other.alert).toContainText('This is not the date of birth');
  const [year = '', month = '', day = ''] = String(samuel.answers.dob).split('-');
  await giveDate(page, [month, day, year]);
  await expect(page.getByText(/Receipt code/)).toBeVisible();
});
