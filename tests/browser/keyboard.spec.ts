import type { Page } from '@playwright/test';
import { people } from '../people/people';
import { foundClinic, test } from './clinic-fixtures';
import { expect, expectAccessible } from './fixtures';

const press = (page: Page, ...keys: readonly string[]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

async function goByPalette(page: Page, name: string): Promise<void> {
  // A page that has just come hears no key yet.
  await expect(async () => {
    await press(page, 'Control+k');
    await expect(page.getByRole('combobox', { name: 'Go to or do' })).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.type(name);
  await press(page, 'Enter');
}

test('twenty intakes are triaged without a pointer', async ({ clinic, page }) => {
  test.slow();
  const twenty = people.slice(0, 20).map(({ id }) => id);
  const { ana, password } = await foundClinic(...twenty);
  await clinic.enter(ana, password);
  const rows = page.getByRole('main').locator('tbody tr');
  await expect(rows).toHaveCount(20);

  // The two most urgent are taken on at once.
  await press(page, 'j', 'x', 'j', 'x', 'a');
  await expect(page.getByText('Assigned 2 intakes to Dr. Ana Ruiz.')).toBeVisible();

  for (let left = 20; left > 0; left -= 1) {
    await expect(rows).toHaveCount(left);
    const [first = ''] = await clinic.namesInInbox();
    await press(page, 'j', 'Enter');
    await expect(page.getByRole('heading', { level: 1, name: first })).toBeVisible();
    await press(page, 'r');
    await expect(page.getByRole('article').getByText('Reviewed', { exact: true }).first()).toBeVisible();
    await goByPalette(page, 'Inbox');
    await expect(page.getByRole('heading', { level: 1, name: 'Inbox' })).toBeVisible();
  }
  await expect(rows).toHaveCount(0);
});

test('the keys of a page are listed, and single ones can be turned off', async ({ clinic, page }) => {
  const { ana, password } = await foundClinic('nadia');
  await clinic.enter(ana, password);
  await press(page, '?');
  const list = page.getByRole('dialog', { name: 'Keys' });
  await expect(list.getByText('Next intake')).toBeVisible();
  await expect(list.getByText('Surname')).toBeVisible();
  await expectAccessible(page);
  await press(page, 'Escape');
  await expect(list).toBeHidden();
  await press(page, '/');
  await expect(page.getByLabel('Surname')).toBeFocused();
  await press(page, 'j');
  await expect(page.getByLabel('Surname')).toHaveValue('j');

  await press(page, 'Control+k');
  await expectAccessible(page);
  await page.keyboard.type('your acc');
  await press(page, 'Enter');
  await page.getByRole('button', { name: 'Turn single keys off' }).click();
  await expect(page.getByRole('button', { name: 'Turn single keys on' })).toBeVisible();
  await press(page, '?');
  await expect(list).toBeHidden();
  await goByPalette(page, 'Inbox');
  await expect(page.getByRole('heading', { level: 1, name: 'Inbox' })).toBeVisible();
});
