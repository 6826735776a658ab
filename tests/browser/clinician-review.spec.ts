import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { foundClinic, test } from './clinic-fixtures';
import { ClinicPages } from './pages/clinic-pages';

test('a clinician finds who needs attention first, reads why, and takes the review to its end', async ({
  clinic,
  page,
}) => {
  const { ana, password } = await foundClinic('nadia', 'samuel', 'amina', 'carlos');
  await clinic.enter(ana, password);
  expect(await clinic.namesInInbox()).toEqual(['Samuel Okafor', 'Carlos Mendoza', 'Amina Diallo', 'Nadia Haddad']);

  await clinic.openIntake('Amina Diallo');
  await expect(page).toHaveTitle('Intake · Backstory');
  await expect(clinic.part('Soon Within two weeks')).toContainText('Three or more of the NICE NG65 features');
  await expect(clinic.part('Red flags')).toContainText('0 reported · 0 unsure · 0 no answer · 13 denied');
  await expect(clinic.part('Patterns consistent with')).toContainText('Axial spondyloarthritis');

  const reasons = clinic.part('Pattern consistent with axial spondyloarthritis');
  await reasons.getByRole('link', { name: 'How did it start? Slowly, over weeks or months' }).first().click();
  await expect(page).toHaveURL(/#q-onset-speed$/);
  await expect(page.locator('#q-onset-speed')).toBeInViewport();
  await expect(page.locator('#q-onset-speed')).toContainText('Slowly, over weeks or months');

  await clinic.note.fill('Refer to rheumatology.');
  await clinic.press('Mark reviewed');
  await expect(clinic.notes).toContainText('Refer to rheumatology.');
  await expect(clinic.part('Review')).toContainText('Dr. Ana Ruiz, ');
  await clinic.press('Close');
  await expect(page.getByText('Closed', { exact: true })).toBeVisible();

  await page.getByRole('link', { name: 'Inbox' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Inbox' })).toBeVisible();
  expect(await clinic.namesInInbox()).not.toContain('Amina Diallo');
  await page.getByRole('link', { name: 'Closed' }).click();
  await expect(page).toHaveURL(/show=closed/);
  await expect(page.getByRole('link', { name: 'Amina Diallo' })).toBeVisible();
});

test('a note outlives the session it was begun in', async ({ clinic, context }) => {
  const { ana, password } = await foundClinic('amina');
  await clinic.enter(ana, password);
  await clinic.openIntake('Amina Diallo');
  await clinic.note.fill('A long note.');
  await context.clearCookies();

  await clinic.press('Add note only');
  await expect(clinic.alert).toContainText('Your session has ended');
  await expect(clinic.note).toHaveValue('A long note.');

  const other = new ClinicPages(await context.newPage());
  await other.enter(ana, password);
  await clinic.press('Add note only');
  await expect(clinic.notes).toContainText('A long note.');
});

test('the summary goes to the clipboard', async ({ clinic, context, page }) => {
  const { ana, password } = await foundClinic('samuel');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await clinic.enter(ana, password);
  await clinic.openIntake('Samuel Okafor');
  await clinic.press('Copy summary');
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('URGENCY: EMERGENCY (act now)');

  await page.getByText('Take along').click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Face sheet, Letter' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^intake-[0-9A-F]{4}-[0-9A-F]{4}-face-sheet\.pdf$/);
  expect(readFileSync(await file.path(), 'latin1')).toMatch(/^%PDF-1\.7/);

  const sealed = page.waitForEvent('download');
  await page.getByRole('link', { name: 'FHIR R4 document' }).click();
  const document = await sealed;
  expect(document.suggestedFilename()).toMatch(/^intake-[0-9A-F]{4}-[0-9A-F]{4}-bundle\.json$/);
  const bundle = JSON.parse(readFileSync(await document.path(), 'utf8'));
  expect(bundle).toMatchObject({ type: 'document', signature: { sigFormat: 'application/jose' } });
  const hl7 = page.waitForEvent('download');
  await page.getByRole('link', { name: 'HL7 v2 document (MDM)' }).click();
  expect(readFileSync(await (await hl7).path(), 'utf8')).toMatch(/^MSH\|\^~\\&\|BACKSTORY\|[\s\S]*\rZSL\|[\w.-]+\r$/);

  await page.getByRole('link', { name: 'See its text' }).click();
  await expect(page.getByLabel('Summary as text')).toHaveValue(copied);
});

test('a clipboard that is closed is not called copied', async ({ clinic, page }) => {
  const { ana, password } = await foundClinic('samuel');
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('closed')) } });
  });
  await clinic.enter(ana, password);
  await clinic.openIntake('Samuel Okafor');
  await clinic.press('Copy summary');
  await expect(page.getByText('This browser did not let us copy')).toBeVisible();
});
