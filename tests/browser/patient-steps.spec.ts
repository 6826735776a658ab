import { amina } from '../people/amina';
import { expect, expectAccessible, invite, test } from './fixtures';

test('what is left blank is named at the top, and the focus goes there', async ({ page, form, invitation }) => {
  await form.openLink(invitation.token);
  const step = form.step('nerve-signs');
  await step.fill({ answers: { 'rf-bladder': 'no', 'rf-leg-weak': 'unsure' } });
  await step.save();
  await expect(step.summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error:/);
  await expect(step.summary.getByRole('link')).toHaveText([
    /Please answer: .* numbness/,
    /Please answer: .* poop/,
    /Please answer: Did this start all at once/,
  ]);
  await expectAccessible(page);
  await step.summary.getByRole('link').nth(1).click();
  await expect(step.question('rf-bowel').getByRole('radio').first()).toBeFocused();
  await expect(step.question('rf-leg-weak').getByLabel('Not sure')).toBeChecked();
});

test('what cannot be read is refused in place, and stays as it was typed', async ({ page, form, invitation }) => {
  await form.openLink(invitation.token);
  await page.goto('/intake/activity');
  const step = form.step('activity');
  await page.getByLabel('Days in a week').fill('9');
  await page.getByLabel('Minutes each day').fill('half an hour');
  // The Enter key saves the page, and presses no other button of it.
  await page.getByLabel('Minutes each day').press('Enter');
  await expect(step.summary).toBeFocused();
  await expect(page.getByLabel('Days in a week')).toHaveAttribute('aria-invalid', 'true');
  await page.reload();
  await expect(page.getByLabel('Minutes each day')).toHaveValue('half an hour');
});

test('an answer opens what hangs on it, and nothing before', async ({ page, form, invitation }) => {
  await form.openLink(invitation.token);
  await page.goto('/intake/main-problem');
  const step = form.step('main-problem');
  await expect(step.question('rf-constant')).toBeHidden();
  await page.getByLabel('Pain', { exact: true }).check();
  await expect(step.question('rf-constant')).toBeVisible();
  await page.getByLabel('Stiffness', { exact: true }).check();
  await expect(step.question('rf-constant')).toBeHidden();
});

test('a question that opens only when its page is saved is gone to, and does not pass for an error', async ({
  page,
  form,
  invitation,
}) => {
  await form.openLink(invitation.token);
  await page.goto('/intake/about-you');
  const step = form.step('about-you');
  await step.fill({ answers: { dob: '1995-03-04' } });
  await step.save();
  const pregnant = step.question('pregnant').getByRole('radio').first();
  await expect(pregnant).toBeFocused();
  await expect(pregnant).toBeInViewport();
  await expect(form.alert).toBeHidden();
});

test('“None of these” and a real pick never stand together', async ({ page, form, invitation }) => {
  await form.openLink(invitation.token);
  await page.goto('/intake/health-risks');
  await page.getByLabel('I have diabetes').check();
  await page.getByLabel('None of these').check();
  await expect(page.getByLabel('I have diabetes')).not.toBeChecked();
  await page.getByLabel('I am on dialysis').check();
  await expect(page.getByLabel('None of these')).not.toBeChecked();
});

test('when the network is away nothing is lost, and the page says so', async ({ page, form, invitation }) => {
  await form.openLink(invitation.token);
  const step = form.step('nerve-signs');
  await step.fill(amina);
  await page.context().setOffline(true);
  await step.save();
  await expect(form.alert.filter({ hasText: 'We could not save this page' })).toBeVisible();
  await page.context().setOffline(false);
  await step.save();
  await form.step('recent-events').isHere();
});

for (const state of ['expired', 'revoked'] as const) {
  test(`a link that is ${state} says so, and what to do`, async ({ page, form }) => {
    const { token } = await invite(state);
    await page.goto(`/start#${token}`);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(form.alert).toContainText(state === 'expired' ? 'has run out' : 'has closed');
    await expect(form.alert).toContainText('ask for a new one');
    await expectAccessible(page);
  });
}

test('an unknown code says no more than that', async ({ form }) => {
  await form.openCode('AAAA-AAAA');
  await expect(form.alert).toContainText('We do not know this link or code');
});

test('a tap on an answer never moves the page, wherever it stands', async ({ page, form, invitation }) => {
  await form.openLink(invitation.token);
  const step = form.step('nerve-signs');
  await expect(step.saveButton).toBeVisible();
  for (const id of ['rf-bladder', 'rf-saddle', 'rf-bowel'] as const) {
    const label = step.question(id).locator('label').filter({ hasText: 'No' }).first();
    // Close under the upper edge, where whatever a browser brings into view has most to move.
    const top = await label.evaluate((element) => {
      window.scrollBy(0, element.getBoundingClientRect().top - 30);
      return element.getBoundingClientRect().top;
    });
    const { x } = await label.evaluate((element) => element.getBoundingClientRect());
    await page.touchscreen.tap(x + 40, top + 20);
    await expect(step.question(id).getByLabel('No', { exact: true })).toBeChecked();
    expect(await label.evaluate((element) => element.getBoundingClientRect().top)).toBeCloseTo(top, 0);
  }
});

test('a page on which nothing must be answered can be skipped at its top', async ({ page, form, invitation }) => {
  await form.openLink(invitation.token);
  await page.goto('/intake/day-and-night');
  await page.getByRole('button', { name: 'Skip this page' }).click();
  await form.step('sitting').isHere();
  await expect(page.getByRole('button', { name: 'Skip this page' })).toHaveCount(0);
});
