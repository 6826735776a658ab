import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { foundClinic } from './clinic-fixtures';
import { signIn } from './clinic-sign-in';
import { expect, expectAccessible, test } from './fixtures';
import { hostile } from './hostile';
import { ClinicPages } from './pages/clinic-pages';
import { keyboard } from './pages/hands';
import { PatientForm } from './pages/patient-form';

const own = { 'sec-fetch-site': 'same-origin' };

test('an alarming answer in a form that is never sent reaches the clinician, who says what was done', async ({
  browser,
  page,
}) => {
  test.slow();
  const { ana, ben, desk, password } = await foundClinic('samuel');
  await signIn(page, desk, password);
  const invited = await page.request.post('/invitations/create', {
    form: { name: hostile },
    headers: { ...own, accept: 'application/json' },
  });
  const [, token = ''] = String((await invited.json()).link).split('#');

  const phone = await browser.newContext();
  const form = new PatientForm(await phone.newPage());
  await form.page.goto('/start');
  await expect(form.page.getByText('your clinic may see it before you send the form')).toBeVisible();
  await form.openLink(token);
  const step = form.step('nerve-signs');
  await step.question('rf-saddle').getByLabel('Yes', { exact: true }).check();
  await form.page.waitForURL(/\/intake\/urgent/);
  await phone.close();

  // The front desk is told nothing of it.
  await page.goto('/invitations');
  await expect(page.getByRole('main')).not.toContainText(/red flag|saddle/i);
  expect((await page.goto('/inbox'))?.status()).toBe(404);

  await page.context().clearCookies();
  const clinic = new ClinicPages(page);
  await clinic.enter(ana, password);
  const list = clinic.part('Not sent, red flag');
  await expect(list.getByRole('listitem').first()).toContainText('Saddle numbness: Yes');
  const [unsent, sent] = [list.getByRole('link', { name: hostile }), page.getByRole('link', { name: 'Samuel Okafor' })];
  expect((await unsent.boundingBox())?.y).toBeLessThan((await sent.boundingBox())?.y ?? 0);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);

  await keyboard.press(page, unsent);
  await expect(page.getByRole('heading', { level: 1, name: hostile })).toBeVisible();
  await expect(clinic.part('What the patient answered')).toContainText('new numbness between your legs');
  await expectAccessible(page);
  const address = new URL(page.url()).pathname;

  // A colleague who has the same page open is not overwritten.
  const other = await browser.newContext();
  const colleague = new ClinicPages(await other.newPage());
  await colleague.enter(ben, password);
  await colleague.page.goto(address);

  await keyboard.fill(page, 'reason', 'emergency-care');
  await keyboard.fill(page, 'note', hostile);
  await keyboard.press(page, page.getByRole('button', { name: 'Acknowledge' }));
  const done = page.getByRole('list', { name: 'What was done' });
  await expect(done).toContainText('Dr. Ana Ruiz');
  await expect(done).toContainText('Sent to emergency care');
  await expect(done).toContainText(hostile);
  await expectAccessible(page);

  await colleague.page.getByLabel('Spoke with the patient').check();
  await colleague.press('Acknowledge');
  await expect(colleague.alert).toContainText('What you wrote is kept in the record');
  await other.close();

  await keyboard.press(page, page.getByRole('link', { name: 'Back to the inbox' }));
  await expect(sent).toBeVisible();
  await expect(unsent).toBeHidden();
  await page.goto(address);
  await expect(done.getByRole('listitem')).toHaveCount(2);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('an inbox that stays open says that a red flag has come, even where nothing on the way lets a stream through', async ({
  page,
}) => {
  const { id, ana, password } = await foundClinic('nadia');
  await page.clock.install();
  await page.route('**/inbox/live*', (route) => route.abort());
  await signIn(page, ana, password);
  await expect(page.getByRole('link', { name: 'Nadia Haddad' })).toBeVisible();
  const script = ['--conditions=react-server', '--import=tsx', 'tests/browser/tell-at.ts', id];
  await promisify(execFile)(process.execPath, script);
  await page.clock.runFor(60_000);
  await expect(page.getByRole('alert').filter({ hasText: 'A red flag has come in' })).toBeVisible();
  await page.getByRole('link', { name: 'Show it' }).click();
  await expect(page.getByRole('link', { name: 'Unsent Example' })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a red flag is answered all the same, and what is missing is said', async ({ page }) => {
    const { id, ana, password } = await foundClinic('nadia');
    const script = ['--conditions=react-server', '--import=tsx', 'tests/browser/tell-at.ts', id];
    await promisify(execFile)(process.execPath, script);
    await signIn(page, ana, password);
    await page.getByRole('link', { name: 'Unsent Example' }).click();
    await page.getByLabel('No action needed').check();
    await page.getByRole('button', { name: 'Acknowledge' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Say in a short note why');
    await page.getByLabel('Tried, not reached').check();
    await page.getByRole('button', { name: 'Acknowledge' }).click();
    await page.getByRole('link', { name: 'Back to the inbox' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'Unsent Example' })).toContainText('Tried, not reached');
  });
});
