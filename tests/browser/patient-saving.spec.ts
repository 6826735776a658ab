import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { PatientForm } from './pages/patient-form';

const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved at \d\d:\d\d$/ });
const goals = (page: Page) => page.getByLabel('What is one thing you want to do again');

test('a tab that is killed in the middle of a step comes back to the same place, with all that was given', async ({
  page,
  form,
  invitation,
  context,
}) => {
  await form.openLink(invitation.token);
  const step = form.step('nerve-signs');
  await step.question('rf-saddle').getByLabel('No', { exact: true }).check();
  await expect(saved(page)).toBeVisible();
  await page.goto('/intake/activity');
  await page.getByLabel('Days in a week').fill('many');
  await expect(saved(page)).toBeVisible();
  const devtools = await context.newCDPSession(page);
  // The tab dies before it can say so.
  void devtools.send('Page.crash').catch(() => {});
  await page.waitForEvent('crash');

  const again = await context.newPage();
  await again.goto('/intake');
  await expect(again).toHaveURL(/\/intake\/nerve-signs$/);
  const back = new PatientForm(again).step('nerve-signs');
  await expect(back.question('rf-saddle').getByLabel('No', { exact: true })).toBeChecked();
  await again.goto('/intake/activity');
  await expect(again.getByLabel('Days in a week')).toHaveValue('many');
  expect(await again.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('while the network is cut the page says so, and saves by itself when it is back', async ({
  page,
  form,
  invitation,
  context,
}) => {
  await form.openLink(invitation.token);
  const step = form.step('nerve-signs');
  await context.setOffline(true);
  await step.question('rf-saddle').getByLabel('No', { exact: true }).check();
  await expect(form.alert.filter({ hasText: 'Not saved yet' })).toBeVisible();
  await step.question('rf-bowel').getByLabel('Not sure').check();
  await expectAccessible(page);
  await context.setOffline(false);
  await expect(saved(page)).toBeVisible();
  await expect(form.alert).toBeHidden();
  await page.reload();
  await expect(step.question('rf-saddle').getByLabel('No', { exact: true })).toBeChecked();
  await expect(step.question('rf-bowel').getByLabel('Not sure')).toBeChecked();
});

test('on a slow line the page says that it is saving, and a page that is left has sent its last word', async ({
  page,
  form,
  invitation,
  context,
}) => {
  await form.openLink(invitation.token);
  await page.goto('/intake/impact');
  const devtools = await context.newCDPSession(page);
  const slow = { offline: false, latency: 1500, downloadThroughput: 20_000, uploadThroughput: 20_000 };
  await devtools.send('Network.emulateNetworkConditions', slow);
  await goals(page).fill('To walk');
  await expect(page.getByText('Saving…', { exact: true })).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await goals(page).fill('To walk to the lake');
  await page.goto('/intake/check');
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('To walk to the lake')).toBeVisible({ timeout: 2000 });
  }).toPass();
});

test('a session that ends takes nothing away: the page keeps it, and saves it once there is a session again', async ({
  page,
  form,
  invitation,
  context,
}) => {
  await form.openLink(invitation.token);
  const step = form.step('nerve-signs');
  const cookies = await context.cookies();
  await context.clearCookies();
  await step.question('rf-saddle').getByLabel('No', { exact: true }).check();
  await expect(form.alert.filter({ hasText: 'Your last answers are not saved yet' })).toBeVisible();
  await expectAccessible(page);
  await context.addCookies(cookies);
  await expect(saved(page)).toBeVisible({ timeout: 20_000 });
  await expect(form.alert).toBeHidden();
});

test('two tabs that answer differently meet in a choice, and neither writes over the other', async ({
  page,
  form,
  invitation,
  context,
}) => {
  await form.openLink(invitation.token);
  await page.goto('/intake/timeline');
  const other = await context.newPage();
  await other.goto('/intake/timeline');
  const [here, there] = [form.step('timeline'), new PatientForm(other).step('timeline')];
  await here.question('course').getByLabel('Getting better').check();
  await here.question('onset-speed').getByLabel('All at once').check();
  await expect(saved(page)).toBeVisible();
  await there.question('course').getByLabel('Getting worse').check();
  await expect(other.getByText('You answered this page in another place too')).toBeVisible();
  await expectAccessible(other);

  await other.getByRole('link', { name: 'See both answers' }).click();
  await expect(other.getByText('You answered one question in two places')).toBeVisible();
  // What this tab did not touch is as the other one left it.
  await expect(there.question('onset-speed').getByLabel('All at once')).toBeChecked();
  await expectAccessible(other);
  await there.expectNoSidewaysScroll();
  await there.question('course').getByRole('button', { name: 'Keep this answer: Getting worse' }).click();
  await expect(there.question('course').getByLabel('Getting worse')).toBeChecked();
  await expect(other.getByText('in two places')).toBeHidden();

  await page.goto('/intake/recent-events');
  await page.goBack();
  await expect(here.question('course').getByLabel('Getting worse')).toBeChecked();
});

test('an alarming answer that another tab contradicts still shows what to do at once', async ({
  page,
  form,
  invitation,
  context,
}) => {
  await form.openLink(invitation.token);
  const other = await context.newPage();
  await other.goto('/intake/nerve-signs');
  await form.step('nerve-signs').question('rf-bladder').getByLabel('No', { exact: true }).check();
  await expect(saved(page)).toBeVisible();
  await new PatientForm(other).step('nerve-signs').question('rf-bladder').getByLabel('Yes', { exact: true }).check();
  await expect(other).toHaveURL(/\/intake\/urgent/);
  await page.reload();
  await expect(page.getByText('You told us something that may need help right away.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Keep this answer/ })).toHaveText([/Yes$/, /No$/].reverse());
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('two windows that answer differently meet in a choice, on the step and before sending', async ({
    page,
    form,
    invitation,
    context,
  }) => {
    await form.openCode(invitation.code);
    await page.goto('/intake/impact');
    const other = await context.newPage();
    await other.goto('/intake/impact');
    await goals(page).fill('To walk');
    await form.step('impact').save();
    await goals(other).fill('To swim');
    const there = new PatientForm(other).step('impact');
    await there.save();
    await other.goto('/intake/impact');
    await expect(other.getByText('You answered one question in two places')).toBeVisible();

    await page.goto('/intake/check');
    await page.getByRole('button', { name: 'Send my answers' }).click();
    await expect(form.alert.getByRole('link', { name: /you answered this in two places/ })).toBeVisible();
    await page.getByRole('button', { name: 'Keep this answer: To swim' }).click();
    await expect(page).toHaveURL(/\/intake\/check$/);
    await expect(page.getByText('To swim')).toBeVisible();
    await expect(page.getByText('in two places')).toBeHidden();
  });
});
