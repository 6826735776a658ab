import { expect } from '@playwright/test';
import { foundClinic, test } from './clinic-fixtures';
import { expectAccessible } from './fixtures';
import { ClinicPages } from './pages/clinic-pages';

test('a clinician acknowledges an emergency, disagrees with a cause, lowers the urgency, and nothing of it is silent', async ({
  clinic,
  page,
}) => {
  const { ana, password } = await foundClinic('samuel', 'amina');
  await clinic.enter(ana, password);
  const row = page.getByRole('row').filter({ hasText: 'Samuel Okafor' });
  await row.getByRole('link', { name: 'Not acknowledged for' }).click();
  await expect(page).toHaveURL(/#acknowledge$/);
  await expectAccessible(page);
  await clinic.press('Acknowledge');
  await expect(page.locator('#acknowledge')).toContainText('Acknowledged by Dr. Ana Ruiz');

  await page.getByText('Raise or lower the urgency').click();
  await page.getByLabel('Count it as').selectOption({ label: 'Lower to Urgent' });
  await clinic.press('Change urgency');
  await expect(clinic.alert).toContainText('Lowering an urgency wants a reason');
  await page.getByText('Raise or lower the urgency').click();
  await page.getByLabel('Count it as').selectOption({ label: 'Lower to Urgent' });
  await page.getByLabel('Reason, to lower it').selectOption('spoke with the patient');
  await clinic.press('Change urgency');
  await expect(page.getByRole('list', { name: 'Changes of the urgency' })).toContainText(
    'Lowered from Emergency to Urgent: spoke with the patient · Dr. Ana Ruiz',
  );
  await expect(page.getByText('The rules say Emergency; both stay on record.')).toBeVisible();
  await page.getByRole('link', { name: 'Inbox' }).click();
  await expect(row).toContainText('Lowered by a clinician; the rules say Emergency');
  await expect(row).not.toContainText('Not acknowledged');

  await clinic.openIntake('Amina Diallo');
  const tag = clinic.part('Pattern consistent with axial spondyloarthritis');
  await tag.getByText('Give a verdict').click();
  await tag.getByLabel('Verdict and reason').selectOption('Disagree: another cause fits better');
  await tag.getByLabel('In words, if wanted').fill('Started after the fall.');
  await tag.getByRole('button', { name: 'Save verdict' }).click();
  await expect(tag).toContainText('Disagreed: another cause fits better · Dr. Ana Ruiz');
  await expect(tag).toContainText('“Started after the fall.”');
  await expect(tag).toContainText('For');

  await clinic.part('Causes added by a clinician').getByText('Add a cause').click();
  await page.getByLabel('Cause', { exact: true }).selectOption({ label: 'Nerve root pain (sciatica)' });
  await page.getByLabel('Reason', { exact: true }).selectOption('Add: examination fits');
  await clinic.press('Add cause');
  await expect(clinic.part('Causes added by a clinician')).toContainText('Added by a clinician: examination fits');

  const history = clinic.part('History confirmed by a clinician');
  await history.getByLabel('Heel pain').check();
  await history.getByRole('button', { name: 'Evaluate again with these' }).click();
  const evaluations = page.getByRole('navigation', { name: 'Evaluations' });
  await expect(evaluations).toContainText('Shown: Heel pain confirmed, last by Dr. Ana Ruiz');
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  await evaluations.getByRole('link', { name: 'As the form was sent' }).click();
  await expect(evaluations).toContainText('This is an earlier evaluation');
});

test('of two at once the second sees both texts, and sends theirs again', async ({ browser, clinic, page }) => {
  const { ana, ben, password, intakes } = await foundClinic('amina');
  await clinic.enter(ben, password);
  const storageState = await page.context().storageState();
  const plain = await browser.newContext({ javaScriptEnabled: false, storageState });
  const late = new ClinicPages(await plain.newPage());
  await late.page.goto(`/intakes/${intakes.amina}`);

  await page.context().clearCookies();
  await clinic.enter(ana, password);
  await clinic.openIntake('Amina Diallo');
  await clinic.note.fill('Refer to rheumatology.');
  await clinic.press('Start review');
  await expect(clinic.notes).toContainText('Refer to rheumatology.');

  await late.note.fill('I was about to say this.');
  await late.press('Mark reviewed');
  const conflict = late.part('Changed while you were reading');
  await expect(conflict).toContainText('Wrote a note · Dr. Ana Ruiz');
  await expect(conflict).toContainText('“Refer to rheumatology.”');
  await expect(conflict).toContainText('Set it to “In review” · Dr. Ana Ruiz');
  await expect(conflict).toContainText('“I was about to say this.”');
  await expect(late.notes).not.toContainText('I was about to say this.');

  await expect(late.page.getByLabel('Your note, to send again')).toHaveValue('I was about to say this.');
  await late.press('Mark reviewed');
  await expect(late.notes).toContainText('I was about to say this.');
  await expect(conflict).toBeHidden();
  await plain.close();
});
