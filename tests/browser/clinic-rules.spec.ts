import { foundClinic, test } from './clinic-fixtures';
import { expect, expectAccessible } from './fixtures';

test('a clinician reads every rule, with its source', async ({ clinic, page }) => {
  // Hundreds of cells are looked at one by one.
  test.slow();
  const { ana, password } = await foundClinic('samuel');
  await clinic.enter(ana, password);
  await page.goto('/inbox');
  await page.getByRole('row').getByRole('link').first().click();
  await page.getByRole('link', { name: 'How this works' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'How this works' })).toBeVisible();
  await expect(page.getByRole('cell', { name: 'E1', exact: true })).toBeVisible();
  await expect(page.getByRole('cell', { name: 'GIRFT cauda equina pathway 2023', exact: true }).first()).toBeVisible();
  await expectAccessible(page);
});

test('an administrator reads it too; to the front desk and to a stranger it does not exist', async ({
  clinic,
  page,
}) => {
  const { dev, desk, password } = await foundClinic();
  await clinic.enter(dev, password);
  expect((await page.goto('/how-this-works'))?.status()).toBe(200);

  await page.context().clearCookies();
  await page.goto('/how-this-works');
  await expect(page).toHaveURL(/\/sign-in/);
  await clinic.enter(desk, password);
  expect((await page.goto('/how-this-works'))?.status()).toBe(404);
  await expect(page.locator('body')).not.toContainText('GIRFT');
});
