import { bodyMap } from '@/lib/form/steps/body-map';
import { leila } from '../people/leila';
import { foundClinic } from './clinic-fixtures';
import { expect, expectAccessible, test } from './fixtures';
import { ClinicPages } from './pages/clinic-pages';
import { keyboard } from './pages/hands';
import { PatientForm } from './pages/patient-form';

const places = Object.keys(bodyMap.questions['body-map'].options);
const before = ['through-the-day', 'at-night'] as const;

test('every place can be touched on the drawing, the list follows, and the page stays where it is', async ({
  page,
  form,
  invitation,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await form.openLink(invitation.token);
  await page.goto('/intake/body-map');
  for (const place of places) {
    const { box, touch, hatch } = form.step('body-map').place(place);
    await touch.evaluate((drawn) => drawn.scrollIntoView({ block: 'center' }));
    const size = await touch.boundingBox();
    expect(Math.min(size?.width ?? 0, size?.height ?? 0), place).toBeGreaterThanOrEqual(24);
    const scrolled = await page.evaluate(() => window.scrollY);
    await expect(hatch).toBeHidden();
    await touch.click();
    await expect(box).toBeChecked();
    await expect(hatch).toBeVisible();
    expect(await page.evaluate(() => window.scrollY), place).toBe(scrolled);
  }
  const { box, touch, hatch } = form.step('body-map').place('heel-l');
  await touch.click();
  await expect(box).not.toBeChecked();
  await expect(hatch).toBeHidden();
});

test('the drawing shows what the keyboard picks, and is silent to a screen reader', async ({
  page,
  form,
  invitation,
}) => {
  await form.openLink(invitation.token);
  await page.goto('/intake/body-map');
  await keyboard.fill(page, 'body-map', 'buttock-l');
  const { hatch, name } = form.step('body-map').place('buttock-l');
  await expect(hatch).toBeVisible();
  await expect(name).toHaveText('Left buttock');
  await expect(name).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Left buttock', exact: true })).toBeChecked();
  await page.getByRole('checkbox', { name: "I'd rather not answer" }).check();
  await expect(hatch).toBeHidden();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'by keyboard' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('hours that do not fit are asked about before the form is sent, and kept', async ({ page, invitation }) => {
      const form = new PatientForm(page, javaScriptEnabled ? keyboard : undefined);
      await form.openCode(invitation.code);
      await form.step('nerve-signs').isHere();
      for (const id of before) {
        await page.goto(`/intake/${id}`);
        await form.step(id).fill(leila);
        await form.step(id).save();
        await expect(page).not.toHaveURL(new RegExp(`/${id}$`));
      }
      await page.goto('/intake/day-and-night');
      const step = form.step('day-and-night');
      await step.fill(leila);
      await step.save();
      await form.step('sitting').isHere();
      await page.goto('/intake/check');
      const doubts = page.locator('#both-right');
      await expect(doubts).toContainText('your back is not stiff when you wake up');
      await expect(doubts).toContainText('your back does not wake you up at night');
      await expect(doubts.getByRole('link', { name: 'Does your back wake you up at night?' })).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      for (const left of [1, 0]) {
        await form.hand.press(page, doubts.getByRole('button').first());
        await expect(doubts.getByRole('button')).toHaveCount(left);
      }
      await page.goto('/intake/day-and-night');
      await expect(page.locator('[name="hours-stiff.06-09"][value="severe"]')).toBeChecked();
    });

    test('the drawing works', async ({ page, form, invitation }) => {
      await form.openCode(invitation.code);
      await form.step('nerve-signs').isHere();
      await page.goto('/intake/body-map');
      const step = form.step('body-map');
      for (const place of leila.answers['body-map'] ?? []) await step.place(place).touch.click();
      await expect(step.place('calf-l').hatch).toBeVisible();
      await step.save();
      await form.step('timeline').isHere();
      await page.goto('/intake/body-map');
      const checked = page.locator('[name="body-map"]:checked');
      expect(await checked.evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value')))).toEqual(
        leila.answers['body-map'],
      );
      await expect(step.place('hip-front-r').hatch).toBeVisible();
      await expect(step.place('hip-front-l').hatch).toBeHidden();
    });
  });
}

test('the clinician sees the same drawing, the hours, and what does not fit', async ({ page }) => {
  const { ana, password } = await foundClinic('leila');
  const clinic = new ClinicPages(page);
  await clinic.enter(ana, password);
  await clinic.openIntake(leila.name);
  const picture = clinic.part('Where it is felt').getByRole('img');
  await expect(picture).toHaveAccessibleName(
    'Body map: Upper back; Low back, left; Front of right hip or groin; Left lower leg',
  );
  // A lower leg is drawn from the front and from behind.
  await expect(picture.locator('.figure-chosen .figure-hatch').filter({ visible: true })).toHaveCount(5);
  const figures = clinic.part('Through day and night');
  await expect(figures).toContainText('Stiffness through 24 hours: not marked 00-06, severe 06-09, moderate 09-12');
  await expect(clinic.part('Keep in mind')).toContainText(
    'Does not fit together: No waking at night, but moderate or severe pain is marked between midnight and 6 am',
  );
  await expectAccessible(page);
});
