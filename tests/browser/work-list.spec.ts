import { expect } from '@playwright/test';
import { foundClinic, test } from './clinic-fixtures';
import { expectAccessible } from './fixtures';
import { ClinicPages } from './pages/clinic-pages';

test('without script: narrowed, kept as a view, assigned at once, undone but for what a colleague took, found by surname', async ({
  browser,
  clinic,
  page,
}) => {
  const { ana, ben, password, intakes } = await foundClinic('nadia', 'amina', 'carlos', 'agnieszka');
  await clinic.enter(ben, password);
  const theirs = await browser.newContext({ storageState: await page.context().storageState() });
  const colleague = await theirs.newPage();
  await page.context().clearCookies();
  await clinic.enter(ana, password);
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const list = new ClinicPages(await plain.newPage());
  const within = list.page.getByRole('main');

  await list.page.goto('/inbox?urgency=panic');
  await expect(within.getByText('Not understood, and left out: Urgency.')).toBeVisible();
  await within.getByText('Filter', { exact: true }).click();
  await within.getByLabel('Pattern consistent with').selectOption('Axial spondyloarthritis');
  await list.press('Show these');
  await expect(list.page).toHaveURL(/\/inbox\?.*cause=axspa/);
  const narrowed = await list.namesInInbox();
  expect(narrowed).toContain('Amina Diallo');
  expect(narrowed).not.toContain('Nadia Haddad');

  await within.getByText('Save this view', { exact: true }).click();
  await within.getByLabel('Name for what the list shows now').fill('Inflammatory?');
  await list.press('Save view');
  await within.getByRole('link', { name: /Axial spondyloarthritis.*take this off/ }).click();
  await expect(list.page).toHaveURL(/\/inbox$/);
  await within.getByRole('link', { name: /^Inflammatory\?.*intakes/ }).click();
  expect(await list.namesInInbox()).toEqual(narrowed);

  await list.page.goto('/inbox');
  for (const name of ['Amina Diallo', 'Nadia Haddad']) await within.getByLabel(`Tick ${name}`).check();
  await within.getByLabel('Assign to').selectOption('Dr. Ben Lindqvist');
  await list.press('Assign ticked');
  await expect(within.getByText('Assigned 2 intakes to Dr. Ben Lindqvist.')).toBeVisible();
  await expect(within.getByRole('row', { name: /Amina Diallo/ })).toContainText('For Dr. Ben Lindqvist');

  await colleague.goto(`/intakes/${intakes.amina}`);
  await colleague.getByLabel('Assigned to').selectOption('Dr. Ana Ruiz');
  await colleague.getByRole('button', { name: 'Assign', exact: true }).click();
  await expect(colleague.getByText('By Dr. Ben Lindqvist')).toBeVisible();

  await list.press('Undo');
  await expect(within.getByText('Undone for 1 intake.')).toBeVisible();
  await expect(within.getByText('Amina Diallo: Dr. Ben Lindqvist assigned it to Dr. Ana Ruiz.')).toBeVisible();

  await within.getByText('Find a patient', { exact: true }).click();
  await within.getByLabel('Surname').fill('haddad');
  await list.press('Find');
  await expect(within.getByRole('heading', { name: '1 patient found' })).toBeVisible();
  expect(list.page.url()).not.toMatch(/haddad/i);
  await within.getByRole('link', { name: /2026/ }).click();
  await expect(within.getByRole('heading', { level: 1, name: 'Nadia Haddad' })).toBeVisible();
  await plain.close();
  await theirs.close();
});

test('what is reviewed is closed at once, with every row ticked by one box', async ({ clinic, page }) => {
  const { ana, password, intakes } = await foundClinic('nadia', 'amina');
  await clinic.enter(ana, password);
  for (const id of Object.values(intakes)) {
    await page.goto(`/intakes/${id}`);
    await clinic.press('Mark reviewed');
    await expect(page.getByText('Reviewed', { exact: true })).toBeVisible();
  }
  await page.goto('/inbox');
  await expect(page.getByText('All done. No intake is waiting.')).toBeVisible();
  await page.getByRole('link', { name: /^Reviewed/ }).click();
  await page.getByLabel('Tick all').check();
  await expect(page.getByText('2 ticked')).toBeVisible();
  await expectAccessible(page);
  await clinic.press('Close ticked');
  await expect(page.getByText('Closed 2 intakes.')).toBeVisible();
  await expectAccessible(page);
});
