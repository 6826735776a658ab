import { expect } from '@playwright/test';
import { foundClinic, test } from './clinic-fixtures';
import { expectAccessible } from './fixtures';

/** The code that the page of a demo shows. */
const shownCode = async (page: import('@playwright/test').Page) =>
  String(await page.getByText('your authenticator app would show').locator('strong').textContent());

test('signing in by keyboard alone, in two steps, and back to the page that was asked for', async ({
  clinic,
  page,
}) => {
  const { ana, password, intakes } = await foundClinic('samuel');
  await page.goto(`/intakes/${intakes.samuel}`);
  await expect(page).toHaveURL(/\/sign-in\?to=/);
  await page.getByLabel('Email').focus();
  await page.keyboard.type(ana);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Enter your code' })).toBeVisible();
  await expect(page.getByLabel('Code')).toBeFocused();
  await expectAccessible(page);

  await page.goto('/inbox');
  await expect(page, 'half signed in opens nothing').toHaveURL(/\/sign-in\/code/);
  await page.goto(`/sign-in?to=/intakes/${intakes.samuel}`);
  await page.keyboard.type('000000');
  await page.keyboard.press('Enter');
  await expect(clinic.alert).toContainText('That code is not right');
  await page.keyboard.type(await shownCode(page));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Samuel Okafor' })).toBeVisible();
});
