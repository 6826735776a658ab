import type { Page } from '@playwright/test';
import { branches } from '@/lib/form/branches';
import { questions, type StepId, steps } from '@/lib/form/form';
import { type Language, languages } from '@/lib/form/language';
import type { Question } from '@/lib/form/question';
import { questionsOf } from '@/lib/form/read-step';
import { amina } from '../people/amina';
import { expect, expectAccessible, test } from './fixtures';
import { pointer } from './pages/hands';
import { cutOff, focusOf, moving, spaceText, tooSmall, withoutEdge } from './pages/layout-of';
import { PatientForm } from './pages/patient-form';

// The window of a desktop, 1280 by 1024, at 400 %: no narrower phone is left.
const enlarged = { width: 320, height: 256 };
const middle = Math.ceil(steps.length / 2);
const halves = { first: steps.slice(0, middle), second: steps.slice(middle) };

test.use({ viewport: enlarged });

for (const language of languages) {
  const states = language === 'en' ? 'empty, refused and filled in' : 'as it is refused';
  for (const [half, some] of Object.entries(halves)) {
    test(`every step, ${states}: ${half} half, ${language}`, async ({ page, invitation }) => {
      test.slow();
      const form = await startIn(language, page, invitation.token);
      for (const { id } of some) {
        const step = form.step(id);
        await page.goto(`/intake/${id}`);
        await expect(step.saveButton).toBeVisible();
        // A refused page is the empty one with its errors: in a translation it stands for both.
        const isRefused = asksForAnAnswer(id);
        if (language === 'en' || !isRefused) await expectEasy(page, language);
        if (!isRefused) continue;
        await step.save();
        await expect(step.summary).toBeFocused();
        await expectEasy(page, language);
      }
      // What is picked looks the same in every language.
      if (language !== 'en') return;
      await form.fillAtOnce(amina);
      for (const { id } of some) {
        await page.goto(`/intake/${id}`);
        await expect(form.step(id).saveButton).toBeVisible();
        await expectEasy(page, language);
      }
    });
  }

  test(`the pages around the form, ${language}`, async ({ page, invitation }) => {
    test.slow();
    const form = new PatientForm(page, pointer, language);
    await form.chooseLanguage();
    await page.goto(`/start#${invitation.token}`);
    const start = page.getByRole('button', { name: form.words.start.start, exact: true });
    await expect(start).toBeVisible();
    await expectEasy(page, language);
    await start.click();
    await page.waitForURL('**/intake/consent');
    await expectEasy(page, language);
    await form.agreeIfAsked();
    await form.fillAtOnce(amina);
    await expectEasy(page, language);
    await form.send();
    await expectEasy(page, language);
    await page.context().clearCookies();
    await form.chooseLanguage();
    for (const path of ['/', '/start', '/nowhere']) {
      await page.goto(path);
      await expectEasy(page, language);
    }
  });
}

async function startIn(language: Language, page: Page, token: string): Promise<PatientForm> {
  const form = new PatientForm(page, pointer, language);
  await form.chooseLanguage();
  await form.openLink(token);

  return form;
}

/** Whether a page of the form is refused when it is left blank. */
function asksForAnAnswer(step: StepId): boolean {
  return questionsOf(step).some((id) => (questions[id] as Question).required && !(id in branches));
}

/** Nothing that axe finds, nothing beside the screen or cut off however the text is spaced, and nothing too small. */
async function expectEasy(page: Page, language: Language): Promise<void> {
  await expectAccessible(page, { contrast: language === 'en' });
  expect(await tooSmall(page, 24, 'a, button, input:not([type="hidden"]), textarea, summary')).toEqual([]);
  // Answers and buttons are of 44 pixels; eleven numbers beside an error keep to 40 on the narrowest screen.
  expect(await tooSmall(page, 40, 'main :is(button, input:not([type="hidden"]), textarea)')).toEqual([]);
  await expectNothingLost(page);
  await spaceText(page);
  await expectNothingLost(page);
  await spaceText(page, { undo: true });
}

async function expectNothingLost(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  expect(await cutOff(page)).toEqual([]);
}

test('what is wrong is announced, and each field says what it is for', async ({ page, form, invitation }) => {
  await form.openLink(invitation.token);
  const step = form.step('nerve-signs');
  await step.save();
  await expect(step.summary).toBeFocused();
  const summary = (await accessibilityTree(page)).find(
    ({ name, role }) => name === 'There is a problem' && role === 'alert',
  );
  expect(summary).toMatchObject({ focused: true, live: 'assertive' });
  const bladder = page.getByRole('group', { name: /trouble starting to pee/ });
  await expect(bladder).toHaveAccessibleDescription(/now leak pee.* Error: Please answer: .*trouble starting to pee/);

  await page.goto('/intake/activity');
  await page.getByLabel('Days in a week').fill('9');
  await form.step('activity').save();
  await expect(form.step('activity').summary).toBeFocused();
  const days = (await accessibilityTree(page)).find(({ name }) => name === 'Days in a week');
  expect(days).toMatchObject({ role: 'textbox', invalid: 'true' });
  expect(days?.description).toMatch(/^Error: Days in a week/);

  await page.goto('/intake/about-you');
  for (const part of ['Month', 'Day', 'Year']) {
    await expect(page.getByLabel(part, { exact: true })).toHaveAttribute('autocomplete', `bday-${part.toLowerCase()}`);
  }
});

/** What assistive technology is told of a page, node by node. */
async function accessibilityTree(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.detach();

  return nodes.map(({ role, name, description, properties = [] }) => ({
    role: role?.value as string,
    name: name?.value as string,
    description: description?.value as string | undefined,
    ...Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
  }));
}

test('wherever the focus goes it is seen, and comes by every control', async ({ page, form, invitation }) => {
  await form.openLink(invitation.token);
  await expect(form.step('nerve-signs').saveButton).toBeVisible();
  const names = new Set<string>();
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    const focus = await focusOf(page);
    if (!focus) break;
    names.add(focus.name);
    expect(focus.outline, focus.name).toBeGreaterThanOrEqual(2);
    expect(focus.inView, focus.name).toBe(true);
  }
  for (const id of questionsOf('nerve-signs')) expect([...names].join(' ')).toContain(id);
});

test('it can be read in forced colours, without motion, and is the same in the dark', async ({
  page,
  form,
  invitation,
}) => {
  await form.openLink(invitation.token);
  await form.step('nerve-signs').save();
  await expect(form.step('nerve-signs').summary).toBeFocused();
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const inTheLight = await ground();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground()).toBe(inTheLight);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active', reducedMotion: 'reduce' });
  for (const { id } of steps) {
    await page.goto(`/intake/${id}`);
    expect(await withoutEdge(page), id).toEqual([]);
    expect(await moving(page), id).toEqual([]);
  }
});
