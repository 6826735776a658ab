import { expect, type Page } from '@playwright/test';
import { foundClinic, leaveIdle, test } from './clinic-fixtures';
import { signIn } from './clinic-sign-in';
import { expectAccessible } from './fixtures';

/** The code that the page of a demo shows. */
const shownCode = async (page: Page) => String(await page.locator('strong, p.note code').textContent());
const codeField = (page: Page) => page.getByRole('textbox', { name: 'Code' });

test('signing in by keyboard alone, in two steps, and on to the page that was asked for', async ({ clinic, page }) => {
  const { ana, password, intakes } = await foundClinic('samuel');
  await page.goto(`/intakes/${intakes.samuel}`);
  await expect(page).toHaveURL(/\/sign-in\?to=/);
  await page.getByLabel('Email').focus();
  await page.keyboard.type(ana);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Enter your code' })).toBeVisible();
  await expect(codeField(page)).toBeFocused();
  await expectAccessible(page);

  // Half signed in opens nothing.
  for (const path of ['/inbox', '/account', '/account/recovery-codes', `/intakes/${intakes.samuel}`]) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/sign-in\/code/);
  }
  await page.keyboard.type('000000');
  await page.keyboard.press('Enter');
  await expect(clinic.alert).toContainText('That code is not right');
  await expect(codeField(page)).toBeFocused();
  await page.keyboard.type(await shownCode(page));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Samuel Okafor' })).toBeVisible();
});

test('an invited member chooses a password, sets up an app and keeps codes, all without script', async ({
  browser,
  page,
}) => {
  const { dev, password } = await foundClinic();
  await signIn(page, dev, password);
  await page.goto('/admin/members');
  await expectAccessible(page);
  await page.getByLabel('Name').fill('Nia New');
  const email = `nia-${Date.now()}@hillside.example`;
  await page.getByLabel('Email').fill(email);
  await page.getByRole('button', { name: 'Make an invitation' }).click();
  await expect(page.getByRole('heading', { name: 'Link to hand over' })).toBeVisible();
  await expectAccessible(page);
  const link = String(await page.locator('.note code').textContent());
  await page.getByRole('link', { name: 'Back to the member' }).click();
  await expectAccessible(page);
  expect(await page.content()).not.toContain(link.split('#')[1]);

  const plain = await browser.newContext({ javaScriptEnabled: false });
  const guest = await plain.newPage();
  await guest.goto('/welcome');
  await guest.getByLabel('Your link').fill(link);
  await guest.getByRole('button', { name: 'Go on' }).click();
  await expect(guest.getByText(email)).toBeVisible();
  await guest.getByLabel('New password').fill('hillside clinic hillside clinic');
  await guest.getByRole('button', { name: 'Save password' }).click();
  await expect(guest.getByRole('main').getByRole('alert')).toContainText('too easy to guess');
  await guest.getByLabel('New password').fill('five unlikely otters juggle');
  await guest.getByRole('button', { name: 'Save password' }).click();
  await expect(guest.getByRole('img', { name: 'QR code for your authenticator app' })).toBeVisible();
  await codeField(guest).fill(await shownCode(guest));
  await guest.getByRole('button', { name: 'Confirm' }).click();
  await expect(guest.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem')).toHaveCount(10);
  const recovery = String(await guest.getByRole('listitem').first().locator('code').textContent());
  await guest.getByRole('button', { name: 'I have kept these codes' }).click();
  await expect(guest.getByRole('heading', { name: 'Inbox' })).toBeVisible();

  await guest.getByRole('button', { name: 'Sign out' }).click();
  await guest.getByLabel('Email').fill(email);
  await guest.getByLabel('Password').fill('five unlikely otters juggle');
  await guest.getByRole('button', { name: 'Sign in', exact: true }).click();
  await codeField(guest).fill(recovery.toLowerCase());
  await guest.getByRole('button', { name: 'Continue' }).click();
  await guest.getByRole('link', { name: 'Nia New' }).click();
  await expect(guest.getByText('9 of 10 recovery codes are left.')).toBeVisible();
  await plain.close();
});

test('a page used for an hour asks for a code before it gives a role away, and nothing typed is lost', async ({
  page,
}) => {
  const found = await foundClinic();
  await signIn(page, found.dev, found.password);
  await page.goto('/admin/members');
  await page.getByRole('link', { name: 'Dr. Ben Lindqvist' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Dr. Ben Lindqvist' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Role' }).selectOption('Administrator');
  await leaveIdle(found, 0, 3600);
  await page.getByRole('button', { name: 'Save role' }).click();
  await expect(page.getByRole('heading', { name: 'Show that it is you' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Code').fill('000000');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert')).toContainText('not right');
  await page.getByLabel('Code').fill(await shownCode(page));
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Administrator' })).toBeVisible();
});

test('a session warns before it ends, and what was typed outlives it', async ({ clinic, context, page }) => {
  const found = await foundClinic('samuel');
  const { ana, password, intakes } = found;
  await clinic.enter(ana, password);
  await page.clock.install();
  await page.goto(`/intakes/${intakes.samuel}`);
  await clinic.note.fill('Phoned; will come on Friday.');
  const warning = page.getByRole('dialog', { name: 'Are you still there?' });
  const ended = page.getByRole('dialog', { name: 'You were signed out' });

  await leaveIdle(found, 13.5 * 60);
  await page.clock.fastForward('13:30');
  await expect(warning).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(warning).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(warning).toBeHidden();

  await leaveIdle(found, 15 * 60);
  await page.clock.fastForward('13:30');
  await expect(ended).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'I have signed in: go on' }).click();
  await expect(page.getByText('Nobody is signed in yet.')).toBeVisible();
  await signIn(await context.newPage(), ana, password);
  await page.getByRole('button', { name: 'I have signed in: go on' }).click();
  await expect(ended).toBeHidden();
  await clinic.press('Add note only');
  await expect(clinic.notes).toContainText('Phoned; will come on Friday.');
});

test('a member’s own pages', async ({ clinic, page }) => {
  const { ana, password } = await foundClinic();
  await page.goto('/sign-in/forgot');
  await expectAccessible(page);
  await page.getByLabel('Email').fill(ana);
  await clinic.press('Ask for a link');
  await expect(page.getByRole('status')).toContainText('If this address belongs to an account');
  await clinic.enter(ana, password);
  await page.goto('/account');
  await expectAccessible(page);
  await clinic.press('Set up another app');
  await expect(page.getByRole('img', { name: 'QR code for your authenticator app' })).toBeVisible();
  await expectAccessible(page);
  await codeField(page).fill(await shownCode(page));
  await clinic.press('Confirm');
  await clinic.press('Make new recovery codes');
  await expect(page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem')).toHaveCount(10);
  await expectAccessible(page);
});
