import { agnieszka } from '../people/agnieszka';
import { amina } from '../people/amina';
import { nadia } from '../people/nadia';
import { readPdf } from '../read-pdf';
import { expect, test } from './fixtures';
import { keyboard } from './pages/hands';
import { PatientForm } from './pages/patient-form';

test('the whole form by keyboard alone', async ({ page, invitation }) => {
  test.slow();
  const form = new PatientForm(page, keyboard);
  await form.openLink(invitation.token);
  await form.fill(nadia);
  await expect(page.getByText('Get through the quarter-end at my desk')).toBeVisible();
  await form.send();
  await expect(page.getByText('Riverside Spine Clinic received them on')).toBeVisible();
});

test('nothing about causes reaches the patient', async ({ page, form, invitation }) => {
  const secrets = /inflammatory|spondyl|axspa|hamstring-tightness|facet|disc-degen|moderate|criteria|urgency|ruleSet/;
  await form.openLink(invitation.token);
  await form.fillAtOnce({ ...amina, answers: { ...amina.answers, 'spa-known': ['none'], family: ['none'] } });
  expect((await (await page.request.get('/intake/check')).text()).match(secrets)).toBeNull();
  await form.send();
  expect((await (await page.request.get('/intake/sent')).text()).match(secrets)).toBeNull();

  const copy = await page.request.get('/intake/sent/copy.pdf');
  expect(copy.headers()['content-disposition']).toMatch(/^attachment; filename="[0-9A-F]{4}-[0-9A-F]{4}\.pdf"$/);
  const { text } = await readPdf(await copy.body());
  expect(text).toContain('Howlonghaveyouhadthisproblem');
  expect(text.match(secrets)).toBeNull();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole form, from the short code to the receipt', async ({ page, form, invitation }) => {
    test.slow();
    await form.openCode(invitation.code.toLowerCase());
    await form.fill(agnieszka);
    await expect(page.getByText('You chose not to answer').first()).toBeVisible();
    await form.send();
    await expect(page.getByText(/Receipt code/)).toBeVisible();
  });

  test('a refused page comes back as it was typed, and says what is wrong', async ({ page, form, invitation }) => {
    await form.openCode(invitation.code);
    await page.goto('/intake/about-you');
    const step = form.step('about-you');
    await page.getByLabel('Month', { exact: true }).fill('2');
    await page.getByLabel('Day', { exact: true }).fill('31');
    await page.getByLabel('Year', { exact: true }).fill('1980');
    await step.save();
    await expect(step.summary.getByRole('link')).toHaveText(/this is not a day in the calendar/);
    await expect(page).toHaveTitle(/^Error:/);
    await expect(page.getByLabel('Day', { exact: true })).toHaveValue('31');
    await expect(page.getByLabel('Day', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  });
});
