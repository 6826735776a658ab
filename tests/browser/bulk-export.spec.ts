import { readFile } from 'node:fs/promises';
import { foundClinic, leaveIdle } from './clinic-fixtures';
import { signIn } from './clinic-sign-in';
import { expect, test } from './fixtures';

test('an administrator takes all intakes out as a file, for a fresh second factor, and erases it', async ({ page }) => {
  const clinic = await foundClinic('nadia', 'samuel');
  await signIn(page, clinic.ana, clinic.password);
  expect((await page.request.get('/admin/exports')).status()).toBe(404);
  await page.context().clearCookies();
  await signIn(page, clinic.dev, clinic.password);
  await page.goto('/admin/exports');
  await expect(page.getByText('No export yet.')).toBeVisible();

  await page.getByLabel('Urgency').selectOption('soon');
  await page.getByLabel('Received until').fill('2001-01-01');
  await page.getByRole('button', { name: 'Start the export' }).click();
  await expect(page.getByText('No intake fits this, so there is no file.')).toBeVisible();

  await page.getByRole('button', { name: 'Start the export' }).click();
  await expect(page.getByText('2 intakes, ')).toBeVisible();
  await leaveIdle(clinic, 0, 360);
  await page.getByRole('button', { name: /^Download the export of/ }).click();
  const code = await page.locator('code').textContent();
  await page.getByRole('textbox').fill(code ?? '');
  const download = page.waitForEvent('download');
  await page.getByRole('button').first().click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('intakes.csv');
  const lines = (await readFile(await file.path(), 'utf8')).split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFF"intake-id","patient-id","name",/);
  expect(lines).toHaveLength(4);

  await page.goto('/admin/exports');
  await page.getByRole('button', { name: /^Erase the export of/ }).click();
  await expect(page.getByText('Nothing of it is kept.')).toBeVisible();
});
