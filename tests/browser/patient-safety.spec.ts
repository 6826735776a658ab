import { amina } from '../people/amina';
import { expect, expectAccessible, test } from './fixtures';

test('an alarming answer shows what to do at once, and the form goes on', async ({ page, form, invitation }) => {
  await form.openLink(invitation.token);
  const step = form.step('nerve-signs');
  await step.question('rf-saddle').getByLabel('No', { exact: true }).check();
  await step.question('rf-bladder').getByLabel('Yes', { exact: true }).check();
  await expect(page).toHaveURL(/\/intake\/urgent/);
  await expect(page.getByRole('link', { name: 'Call 911' })).toHaveAttribute('href', 'tel:911');
  await expect(page.getByText('Do not wait for us to call.')).toBeVisible();
  await expectAccessible(page);

  // Which answer it was, and the way to mend it.
  await expect(page.getByRole('heading', { name: 'What you told us' })).toBeVisible();
  await page.getByRole('link', { name: /^Change.*have you had new trouble/ }).click();
  await step.isHere();
  await expect(step.question('rf-bladder').getByLabel('Yes', { exact: true })).toBeFocused();
  await page.goBack();
  await page.getByRole('link', { name: 'Go on with the form' }).click();
  await step.isHere();
  await expect(step.question('rf-bladder').getByLabel('Yes', { exact: true })).toBeChecked();
  await expect(step.question('rf-saddle').getByLabel('No', { exact: true })).toBeChecked();
  await step.fill({ answers: { ...amina.answers, 'rf-bladder': 'yes' } });
  await step.save();
  await form.step('recent-events').isHere();
  await expect(page.getByText('You told us something that may need help right away.')).toBeVisible();
  await expectAccessible(page);
});

test('arrow keys that pass over an answer do not give it', async ({ page, form, invitation }) => {
  await form.openLink(invitation.token);
  const bowel = form.step('nerve-signs').question('rf-bowel');
  await bowel.getByLabel('Yes', { exact: true }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  const saved = page.waitForResponse(/so-far/);
  await saved;
  await form.step('nerve-signs').isHere();
  await expect(bowel.getByLabel('No', { exact: true })).toBeChecked();
});

test('after an alarming answer the receipt puts help first, and no page asks to stretch', async ({
  page,
  form,
  invitation,
}) => {
  await form.openLink(invitation.token);
  await form.fillAtOnce({ answers: { ...amina.answers, 'rf-bowel': 'yes' } });
  await form.send();
  await expect(page.getByRole('main').getByRole('link').first()).toHaveAccessibleName('Call 911');
  await expect(page.getByText('Do not wait for us to call.')).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByText('Questions to ask your care team').last()).toBeVisible();
  await expect(page.getByText('Front-of-hip stretch')).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an alarming answer shows what to do before the next page', async ({ page, form, invitation }) => {
    await form.openCode(invitation.code);
    const step = form.step('nerve-signs');
    await step.fill({ answers: { ...amina.answers, 'rf-bowel': 'yes' } });
    await step.save();
    await expect(page).toHaveURL(/\/intake\/urgent/);
    await page.getByRole('link', { name: 'Go on with the form' }).click();
    await form.step('recent-events').isHere();
  });
});
