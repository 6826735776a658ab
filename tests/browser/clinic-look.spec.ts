import { expect } from '@playwright/test';
import { foundClinic, test } from './clinic-fixtures';
import { expectAccessible } from './fixtures';
import { hostile } from './hostile';

test('every page of the clinic is accessible', async ({ clinic, page }) => {
  // A dozen pages are looked at as a whole.
  test.slow();
  const { ana, dev, password, intakes } = await foundClinic('amina', 'amina', 'samuel', 'agnieszka');
  await page.goto('/sign-in');
  await expectAccessible(page);
  await clinic.signIn(ana, 'not-the-password');
  await expect(clinic.alert).toBeVisible();
  await expectAccessible(page);
  await clinic.enter(ana, password);

  const intake = `/intakes/${intakes.amina}`;
  const paths = [
    '/inbox?urgency=x&cause=axspa',
    '/inbox?show=closed',
    `/intakes/${intakes.samuel}`,
    `/intakes/${intakes.agnieszka}`,
  ];
  await page.goto(intake);
  const overTime =
    (await page.getByRole('link', { name: 'Over time', exact: true }).first().getAttribute('href')) ?? '';
  for (const path of [
    ...paths,
    overTime,
    '/insights',
    `${intake}?problem=changed`,
    `${intake}/summary`,
    '/invitations',
    '/intakes/x',
  ]) {
    await page.goto(path);
    await expectAccessible(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, path).toBeLessThanOrEqual(0);
  }
  await page.goto(intake);
  for (const summary of await page.locator('summary').all()) await summary.click();
  await expectAccessible(page);

  await clinic.enter(dev, password);
  for (const path of ['/insights', '/admin/members', '/account']) {
    await page.goto(path);
    await expectAccessible(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, path).toBeLessThanOrEqual(0);
  }
});

test('hostile text is shown and never runs', async ({ clinic, page }) => {
  const { ana, password, intakes } = await foundClinic('hostile', 'hostile');
  await clinic.enter(ana, password);
  await expect(page.getByRole('link', { name: hostile }).first()).toBeVisible();

  await page.goto(`/intakes/${intakes.hostile}`);
  await expect(clinic.part('In the patient’s own words')).toContainText(hostile.slice(0, 40));
  await expect(page.locator('#q-goals')).toContainText(hostile);
  await clinic.note.fill(hostile);
  await clinic.press('Add note only');
  await expect(clinic.notes).toContainText(hostile);
  await page.goto(`/intakes/${intakes.hostile}/summary`);
  await expect(page.getByLabel('Summary as text')).toHaveValue(/window\.ran=1/);
  await page.goto(`/intakes/${intakes.hostile}`);
  await expect(clinic.part('Since the last intake')).toContainText(hostile);
  await page.getByRole('link', { name: 'Over time', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: hostile })).toBeVisible();
  await expect(clinic.part('Two intakes side by side')).toContainText(hostile);
  await page.goto('/invitations');
  await expect(page.getByRole('listitem').filter({ hasText: hostile }).first()).toBeVisible();
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('the way to a reviewed intake needs no pointer', async ({ clinic, page }) => {
  const { ana, password } = await foundClinic('samuel');
  await clinic.enter(ana, password);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused();
  await page.keyboard.press('Enter');
  // Past the tabs, the folded tools and what is done to many at once.
  const samuel = page.getByRole('link', { name: 'Samuel Okafor' });
  const isThere = () => samuel.evaluate((link) => link === document.activeElement);
  for (let presses = 0; presses < 40 && !(await isThere()); presses += 1) await page.keyboard.press('Tab');
  await expect(samuel).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Samuel Okafor' })).toBeVisible();
  await clinic.note.focus();
  await page.keyboard.type('Phoned.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(clinic.notes).toContainText('Phoned.');
});
