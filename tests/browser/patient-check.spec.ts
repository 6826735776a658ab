import { nadia } from '../people/nadia';
import { expect, expectAccessible, test } from './fixtures';

test('a change comes straight back to the check', async ({ page, form, invitation }) => {
  await form.openLink(invitation.token);
  await form.fillAtOnce(nadia);
  await page.getByRole('link', { name: /^Change your answer to: How did it start/ }).click();
  const step = form.step('timeline');
  await step.question('onset-speed').getByLabel('All at once').check();
  await step.save();
  await expect(page).toHaveURL(/\/intake\/check/);
  await expect(page.getByText('All at once', { exact: true })).toBeVisible();
});

test('questions that a change opens are asked before going back', async ({ page, form, invitation }) => {
  await form.openLink(invitation.token);
  await form.fillAtOnce(nadia);
  await page.getByRole('link', { name: /^Change your answer to: How long have you had/ }).click();
  const timeline = form.step('timeline');
  await timeline.question('duration').getByLabel('1 to 5 years').check();
  await timeline.question('onset-age').getByLabel('Age in years').fill('29');
  await timeline.save();
  const signs = form.step('other-signs');
  await signs.isHere();
  await signs.question('family').getByLabel('No', { exact: true }).check();
  await signs.save();
  const impact = form.step('impact');
  await impact.isHere();
  await expect(impact.question('roland-morris')).toBeVisible();
  await impact.save();
  await expect(page).toHaveURL(/\/intake\/check/);
});

test('what is missing is named, and sending is refused until it is there', async ({ page, form, invitation }) => {
  await form.openLink(invitation.token);
  await form.fillAtOnce(nadia);
  await form.postSoFar('timeline', { shown: ['duration'] });
  await page.goto('/intake/check');
  await expect(page.getByText('One question still needs an answer')).toBeVisible();
  await page.getByRole('button', { name: 'Send my answers' }).click();
  await expect(form.alert).toBeFocused();
  await expectAccessible(page);
  await form.alert.getByRole('link', { name: /How long have you had/ }).click();
  await expect(form.step('timeline').question('duration').getByRole('radio').first()).toBeFocused();
});

test('sending twice gives one receipt', async ({ page, form, invitation }) => {
  await form.openLink(invitation.token);
  await form.fillAtOnce(nadia);
  const key = await page.locator('input[name="key"]').inputValue();
  const version = await page.locator('input[name="version"]').inputValue();
  const other = String(Number(version) + 1);

  expect((await form.post('/intake/send', { key, version: other })).status).toBe(409);
  const replies = await Promise.all([1, 2, 3].map(() => form.post('/intake/send', { key, version })));
  expect(replies.map(({ status }) => status)).toEqual([201, 201, 201]);
  expect((await form.post('/intake/send', { key, version: other })).status).toBe(422);
  await page.goto('/intake/check');
  await expect(page).toHaveURL(/\/intake\/sent/);
  await page.goto('/start');
  await expect(page.getByRole('heading', { name: 'This form was already sent' })).toBeVisible();
  await page.getByRole('link', { name: 'See what was sent' }).click();
  await expect(page).toHaveURL(/\/intake\/sent/);
});

test('an answer changed in another window is checked again before it is sent', async ({ page, form, invitation }) => {
  await form.openLink(invitation.token);
  await form.fillAtOnce(nadia);
  await form.postSoFar('timeline', { shown: ['course'], course: 'worse' });
  await page.getByRole('button', { name: 'Send my answers' }).click();
  await expect(page.getByText('Your answers changed in another window')).toBeVisible();
  await expect(page.getByText('Getting worse')).toBeVisible();
  await form.send();
});
