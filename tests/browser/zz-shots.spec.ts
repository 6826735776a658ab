import { foundClinic, test } from './clinic-fixtures';
import { ClinicPages } from './pages/clinic-pages';

test('shots', async ({ clinic, page, browser }) => {
  test.setTimeout(180_000);
  const { ana, ben, password, intakes } = await foundClinic('samuel', 'amina', 'nadia');
  const shot = async (name: string, full = true) => {
    for (const [what, width, height] of [
      ['desk', 1280, 800],
      ['phone', 390, 844],
    ] as const) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: `/tmp/shots/${name}-${what}-${colorScheme}.png`, fullPage: full });
      }
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
  };
  await clinic.enter(ana, password);
  await shot('inbox');
  await page.goto(`/intakes/${intakes.samuel}`);
  await shot('emergency-top', false);
  await clinic.press('Acknowledge');
  await page.locator('#acknowledge').getByText('Acknowledged').waitFor();
  await page.getByText('Raise or lower the urgency').click();
  await page.getByLabel('Count it as').selectOption({ label: 'Lower to Urgent' });
  await page.getByLabel('Reason, to lower it').selectOption('spoke with the patient');
  await clinic.press('Change urgency');
  await page.getByText('both stay on record').waitFor();
  await page.getByText('Raise or lower the urgency').click();
  await shot('lowered-top', false);
  await page.goto(`/intakes/${intakes.amina}`);
  const other = await browser.newContext();
  const late = new ClinicPages(await other.newPage());
  await late.enter(ben, password);
  await late.page.goto(`/intakes/${intakes.amina}`);
  await late.note.fill('Refer to rheumatology, please.');
  await late.press('Start review');
  await late.notes.waitFor();
  const tag = clinic.part('Pattern consistent with axial spondyloarthritis');
  await tag.getByText('Give a verdict').click();
  await tag.getByLabel('Verdict and reason').selectOption('Disagree: another cause fits better');
  await tag.getByLabel('In words, if wanted').fill('Started after the fall.');
  await tag.getByRole('button', { name: 'Save verdict' }).click();
  await tag.getByText('Disagreed').waitFor();
  await tag.getByText('Give another verdict').click();
  const history = clinic.part('History confirmed by a clinician');
  await history.getByLabel('Heel pain').check();
  await shot('amina');
  await history.getByRole('button', { name: 'Evaluate again with these' }).click();
  await page.getByRole('navigation', { name: 'Evaluations' }).waitFor();
  await late.page.goto(`/intakes/${intakes.amina}`);
  await clinic.press('Mark reviewed');
  await page.getByText('Dr. Ana Ruiz').first().waitFor();
  await late.note.fill('Mine came too late.');
  await late.press('Mark reviewed');
  await late.part('A colleague was faster').waitFor();
  for (const width of [1280, 390]) {
    await late.page.setViewportSize({ width, height: 800 });
    await late.page.screenshot({ path: `/tmp/shots/conflict-${width}.png`, fullPage: width === 390 });
  }
  await shot('evaluated', false);
});
