import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { foundClinic, test } from './clinic-fixtures';
import { signIn } from './clinic-sign-in';
import { expect, expectAccessible } from './fixtures';
import { PatientForm } from './pages/patient-form';
import { readQr } from './pages/read-qr';

const newAddress = () => `${randomUUID()}@post.example`;

/** The newest mail to an address, once the demo's outbox has it. */
async function mailTo(page: Page, address: string): Promise<Locator> {
  const mail = page.getByRole('main').getByRole('listitem').filter({ hasText: address }).first();
  await expect(async () => {
    await page.goto('/demo/outbox');
    await expect(mail).toBeVisible({ timeout: 1000 });
  }).toPass();

  return mail;
}

/** A day and a time ahead, as such a field of a form takes it. */
const inDays = (days: number) => `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T11:00`;

test('the front desk invites by mail, the patient follows the link, and the administrator sees that it went', async ({
  browser,
  clinic,
  page,
}) => {
  test.slow();
  const { desk, dev, password } = await foundClinic();
  const address = newAddress();
  await clinic.enter(desk, password);
  await page.getByLabel('Name').fill('Zofia Unmistakable');
  await page.getByLabel('Email').first().fill('zofia at post');
  await page
    .getByLabel('Email')
    .first()
    .evaluate((field: HTMLInputElement) => field.removeAttribute('type'));
  await clinic.press('Make an invitation');
  await expect(clinic.alert).toContainText('Write one email address');
  await page.getByLabel('Email').first().fill(address);
  await page.getByLabel('Visit').first().fill(inDays(10));
  await clinic.press('Make an invitation');
  const made = page.getByRole('status').filter({ hasText: 'Invitation for' });
  await expect(made).toContainText('on their way by mail');
  const link = /http\S+\/start#[\w-]{43}/.exec(String(await made.textContent()))?.[0];

  const [sheet] = await Promise.all([page.waitForEvent('popup'), clinic.press('Open a sheet to print')]);
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveText('Your form for Hillside Clinic');
  await expectAccessible(sheet);
  expect(await readQr(sheet.getByRole('img', { name: 'QR code' }))).toBe(link);
  const [code = 'none'] = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(String(await made.textContent())) ?? [];
  await expect(sheet.getByText(code)).toBeVisible();
  for (const words of ['Zofia Unmistakable', '+1 312 555 0142', 'Call 911 now']) {
    await expect(sheet.getByText(words)).toBeVisible();
  }
  expect(sheet.url()).not.toContain('#');

  const patient = await (await browser.newContext()).newPage();
  const mail = await mailTo(patient, address);
  await expectAccessible(patient);
  await expect(mail).toContainText(code);
  await expect(mail).not.toContainText('Zofia');
  await mail.getByRole('link').first().click();
  await patient.getByRole('button', { name: 'Start', exact: true }).click();
  await patient.waitForURL('**/intake/consent');
  await new PatientForm(patient).agreeIfAsked();
  await patient.waitForURL('**/intake/nerve-signs');

  await page.reload();
  await expect(page.getByRole('listitem').filter({ hasText: 'Zofia Unmistakable' })).toContainText('Mail sent');
  await expectAccessible(page);
  await page.context().clearCookies();
  await signIn(page, dev, password);
  await page.goto('/admin/mail');
  await expectAccessible(page);
  const rows = page.getByRole('row').filter({ hasText: 'Zofia Unmistakable' });
  await expect(rows).toHaveCount(3);
  await expect(rows.filter({ hasText: 'Reminder of a visit' })).toHaveCount(2);
  await expect(rows.filter({ hasText: 'Invitation to a form' })).toContainText('Sent');
  expect(await page.content()).not.toContain(code);
});

test('whoever follows the link under a reminder gets no more of them, by link or by code', async ({ clinic, page }) => {
  const { desk, password } = await foundClinic();
  await clinic.enter(desk, password);
  await page.getByLabel('Name').fill('Zoë');
  await clinic.press('Make an invitation');
  const made = String(await page.getByRole('status').filter({ hasText: 'Invitation for' }).textContent());
  const [, token = ''] = /\/start#([\w-]{43})/.exec(made) ?? [];
  const [code = ''] = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(made) ?? [];

  await page.goto(`/no-reminders#${token}`);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Send no more reminders' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You get no more reminders of this form');
  await expectAccessible(page);
  expect(page.url()).not.toContain(token);

  await page.goto('/no-reminders');
  await page.getByLabel('Your code').fill('AAAA-AAAA');
  await page.getByRole('button', { name: 'Send no more reminders' }).click();
  await expect(page.getByRole('alert').first()).toContainText('We do not know this link or code');
  await page.getByLabel('Your code').fill(code);
  await page.getByRole('button', { name: 'Send no more reminders' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You get no more reminders of this form');
});

test('a forgotten password brings a link by mail, and nobody learns from the page who has an account', async ({
  page,
}) => {
  const { ana } = await foundClinic();
  const told = new Set<string | null>();
  for (const address of [newAddress(), ana]) {
    await page.goto('/sign-in/forgot');
    await page.getByLabel('Email').fill(address);
    await page.getByRole('button', { name: 'Ask for a link' }).click();
    told.add(await page.getByRole('main').textContent());
  }
  expect(told.size).toBe(1);

  const mail = await mailTo(page, ana);
  await mail.getByRole('link').first().click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { name: 'Choose a password' })).toBeVisible();
});
