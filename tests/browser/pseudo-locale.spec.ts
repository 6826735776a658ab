import type { Page } from '@playwright/test';
import { amina } from '../people/amina';
import { expect, test } from './fixtures';
import { pointer } from './pages/hands';
import { PatientForm } from './pages/patient-form';

// What stands in no dictionary, and need not: the brand in a title, names, what Intl makes of a moment, and a scale's answer,
// which `answer-words.ts` says in each language.
const known =
  /Backstory|\d+ out of 10|English|Español|العربية|Riverside (?:Spine|Back) Clinic|(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:at|AM|PM|C[SD]T)\b/g;

// What a patient writes stands as it was written, and what was agreed to in the language it was read in.
const { goals: _goals, 'anything-else': _more, ...picked } = amina.answers;

/** Every text that somebody could see or hear on the page. */
async function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [document.title];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('script, style, noscript, .font-mono, main [lang]')) {
        texts.push(node.textContent ?? '');
      }
    }
    for (const named of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) texts.push(named.getAttribute(name) ?? '');
    }

    return texts;
  });
}

test('every word that a patient sees stands in the dictionary, and longer ones still fit a small phone', async ({
  page,
  invitation,
}) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  const form = new PatientForm(page, pointer, 'en-XA');
  await form.chooseLanguage();

  async function look(): Promise<void> {
    const plain = (await textsOf(page))
      .map((text) => text.replaceAll(known, ''))
      .filter((text) => /[a-z]{2}/i.test(text));
    expect.soft(plain, page.url()).toEqual([]);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect.soft(await width(), page.url()).toBeLessThanOrEqual(0);
  }

  for (const path of [
    '/',
    '/start',
    '/start?problem=expired',
    '/c/riverside-back-clinic?on=tablet',
    '/no-reminders',
    '/nowhere',
  ]) {
    await page.goto(path);
    await look();
  }
  await page.goto(`/start#${invitation.token}`);
  await page.getByRole('main').getByRole('button').first().click();
  await page.waitForURL('**/intake/consent');
  await look();
  await page.goto('/intake/consent?as=proxy&problem=answerer');
  await look();
  await page.goto('/intake/consent?as=patient');
  await page.locator('input[name="name"]').fill('987');
  await page.locator('#consent button').click();
  await page.waitForURL('**/intake/nerve-signs');
  await form.step('nerve-signs').save();
  await expect(form.alert).toBeFocused();
  await look();
  await form.fill({ answers: picked }, look);
  await page.goto('/intake/urgent?from=check');
  await look();
  await page.goto('/intake/consent');
  await look();
  await page.goto('/intake/withdraw');
  await look();
  await page.goto('/intake/check');
  await look();
  await form.send();
  await look();
});
