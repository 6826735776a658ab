import type { Browser, Page } from '@playwright/test';
import { steps } from '@/lib/form/form';
import { questionsOf } from '@/lib/form/read-step';
import { toFields } from '@/lib/form/to-fields';
import { amina } from '../people/amina';
import { olga } from '../people/olga';
import { ruth } from '../people/ruth';
import { type FoundClinic, foundClinic } from './clinic-fixtures';
import { expect, expectAccessible, test } from './fixtures';
import { ClinicPages } from './pages/clinic-pages';
import { PatientForm } from './pages/patient-form';

/** Somebody of the clinic, in a browser of their own. */
async function member(browser: Browser, clinic: FoundClinic, email: string): Promise<ClinicPages> {
  const pages = new ClinicPages(await (await browser.newContext()).newPage());
  await pages.enter(email, clinic.password);

  return pages;
}

/** The link that the front desk hands over, read off the page that shows it once. */
async function linkFrom(page: Page): Promise<string> {
  const text = (await page.getByText(/\/start#/).textContent()) ?? '';

  return text.slice(text.indexOf('#') + 1).trim();
}

async function inviteAgain(browser: Browser, clinic: FoundClinic, name: string): Promise<string> {
  const { page } = await member(browser, clinic, clinic.desk);
  await page.goto('/invitations');
  await page.getByRole('button', { name: `Invite ${name} again` }).click();

  return linkFrom(page);
}

test('a daughter answers for her mother, signs for it, and the clinic sees who she is', async ({ page, browser }) => {
  const clinic = await foundClinic('ruth');
  const token = await inviteAgain(browser, clinic, ruth.name);
  const form = new PatientForm(page);
  await page.goto(`/start#${token}`);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Before the first question' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Someone for the patient' }).click();
  await expect(page.getByText('The person wants me to answer for them')).toBeVisible();
  await page.getByLabel('Your own full name').fill('Miriam Goldberg');
  await page.getByRole('button', { name: 'I agree. Start' }).click();
  await expect(form.alert).toBeFocused();
  await expect(form.alert.getByRole('link')).toHaveText('Say what you are to the patient.');
  await expect(page.getByLabel('Your own full name')).toHaveValue('Miriam Goldberg');
  await expectAccessible(page);
  await page.getByLabel('What are you to the patient?').selectOption('Son or daughter');
  await page.getByRole('button', { name: 'I agree. Start' }).click();

  await expect(page.getByText('has the person had new trouble starting to pee')).toBeVisible();
  await page.getByRole('button', { name: /^Save and/ }).click();
  await expect(form.alert.getByRole('link').first()).toHaveText(/has the person had new trouble/);
  await form.fillAtOnce(ruth);
  await expect(
    page.getByRole('term').filter({ hasText: 'Has a doctor said the person has thin bones?' }),
  ).toBeVisible();
  expect(await page.getByRole('main').textContent()).not.toMatch(/\bdo you\b/i);
  await form.send();
  await expect(page.getByText('Miriam Goldberg agreed on')).toBeVisible();

  const ana = await member(browser, clinic, clinic.ana);
  await ana.page.getByRole('main').getByRole('link', { name: ruth.name }).last().click();
  await expect(ana.page.getByText('Answered by Miriam Goldberg (son or daughter, for the patient)')).toBeVisible();
  await expect(ana.page.getByText('this is another’s view')).toBeVisible();
  await expect(ana.part('Consent')).toContainText('Miriam Goldberg (son or daughter, for the patient) agreed on');
  await expect(ana.part('All answers, as asked')).toContainText('has the person felt new numbness');
});

test('who comes back says what is still right, keeps what does not fit, and takes the consent back', async ({
  page,
  browser,
}) => {
  test.slow();
  const clinic = await foundClinic('amina');
  const form = new PatientForm(page);
  await form.openLink(await inviteAgain(browser, clinic, amina.name));
  // Nothing of last time is shown before the date of birth is given.
  await page.goto('/intake/medical-history');
  await expect(page.getByText('Last time')).toHaveCount(0);

  const offered: readonly string[] = ['spa-known', 'history'];
  for (const { id } of steps) {
    const fields = toFields(id, { ...olga.answers, dob: amina.dob }, olga.declined);
    const shown = questionsOf(id).filter((question) => !offered.includes(question));
    expect((await form.post(`/intake/${id}/save`, { ...fields, shown })).status).toBe(200);
  }
  for (const [place, was] of [
    ['other-signs', 'None of these'],
    ['medical-history', 'Have you had back surgery? No'],
  ] as const) {
    await page.goto(`/intake/${place}?from=check`);
    await expect(page.getByText(/^Last time \(.*\) you said:$/)).toBeVisible();
    await expect(page.getByText(was).first()).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Yes, still right' }).click();
    await expect(page.getByText(/^You told us on .* that this is still right\.$/)).toBeVisible();
    await page.getByRole('button', { name: /^Save and/ }).click();
    await page.waitForURL(/\/intake\/check/);
  }

  const doubt = page.getByRole('listitem').filter({ hasText: 'You said no position makes the pain better' });
  await expectAccessible(page);
  await expect(doubt.getByText('Are both right?')).toBeVisible();
  await doubt.getByRole('button', { name: 'Yes, both are right' }).click();
  await page.waitForURL(/\/intake\/check$/);
  await expect(doubt).toHaveCount(0);
  await form.send();

  const ana = await member(browser, clinic, clinic.ana);
  await ana.page.getByRole('main').getByRole('link', { name: amina.name }).last().click();
  await expect(ana.part('Keep in mind')).toContainText(/Kept by the patient, who said on .* that both are right/);
  await expect(ana.part('All answers, as asked').getByText(/^Confirmed on .*, first said on/)).toHaveCount(2);

  await page.getByRole('link', { name: 'Take back my OK' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Yes, take back my OK' }).click();
  await expect(page.getByText(/^You took back your OK on/)).toBeVisible();
  await expectAccessible(page);
  await ana.page.reload();
  await expect(ana.page.getByRole('main').getByRole('alert')).toContainText(/Consent withdrawn on/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('consent is given, looked at again and taken back, and every answer is gone', async ({ page, invitation }) => {
    await page.goto('/start');
    await page.getByLabel('Your code').fill(invitation.code);
    await page.getByRole('button', { name: 'Open my form' }).click();
    await expect(page).toHaveURL(/\/intake\/consent$/);
    await page.goto('/intake/impact');
    await expect(page).toHaveURL(/\/intake\/consent$/);
    await page.getByRole('button', { name: 'I agree. Start' }).click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveText(/Write your full name on one line/);
    await page.getByLabel('Your full name').fill('Nadia Example');
    await page.getByRole('button', { name: 'I agree. Start' }).click();
    await expect(page).toHaveURL(/\/intake\/nerve-signs$/);
    await page.goto('/intake/impact');
    await page.getByLabel(/What is one thing you want to do again/).fill('Dance');
    await page.getByRole('button', { name: /^Save and/ }).click();

    await page.getByRole('link', { name: 'Your OK, and who fills this in' }).click();
    await expect(page.getByText('Nadia Example agreed on')).toBeVisible();
    await page.getByRole('link', { name: 'Take back my OK' }).click();
    await page.getByRole('button', { name: 'Yes, erase my answers' }).click();
    await expect(page.getByText('Your OK is taken back, and your answers are erased here')).toBeVisible();
    await page.getByLabel('Your full name').fill('Nadia Example');
    await page.getByRole('button', { name: 'I agree. Start' }).click();
    await expect(page).toHaveURL(/\/intake\/nerve-signs$/);
    await page.goto('/intake/impact');
    await expect(page.getByLabel(/What is one thing you want to do again/)).toHaveValue('');
  });

  test('a page that says two things at once asks about it once, and lets it be', async ({ page, form, invitation }) => {
    await form.openCode(invitation.code);
    await page.goto('/intake/medical-history');
    const step = form.step('medical-history');
    const history = {
      'back-surgery': 'no',
      'back-surgery-year': 2004,
      'blood-thinner': 'no',
      'ulcer-kidney': 'no',
    } as const;
    await step.fill({ answers: { history } });
    await step.save();
    await expect(page.getByText('You also gave a year for it.')).toBeVisible();
    await step.save();
    await expect(page).toHaveURL(/\/intake\/check$/);
    await page.getByRole('button', { name: 'Yes, both are right' }).click();
    await expect(page.getByText('Are both right?')).toHaveCount(0);
  });
});
