import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { amina } from '../people/amina';
import { signIn } from './clinic-sign-in';
import { expect, test } from './fixtures';
import { forbiddenSentences, leakedWords } from './forbidden-words';

type Seen = Map<string, string>;

/** Everything the server sends to this page from now on, with the headers, by address. */
function listen(page: Page): { seen: Seen; settled: () => Promise<unknown> } {
  const seen: Seen = new Map();
  const reading: Promise<void>[] = [];
  page.on('response', (response) => {
    const address = `${response.request().method()} ${response.url()}`;
    const read = response.text().catch(() => '');
    reading.push(read.then((text) => void seen.set(address, `${JSON.stringify(response.headers())}\n${text}`)));
  });

  return { seen, settled: () => Promise.all(reading) };
}

test('3. an emergency stands first in the inbox, and the patient reads that no one may be reading', async ({
  page,
  form,
  invitation,
}) => {
  await form.openLink(invitation.token);
  await form.step('nerve-signs').question('rf-saddle').getByLabel('Yes', { exact: true }).check();
  await expect(page).toHaveURL(/\/intake\/urgent/);
  await expect(page.getByText('No one may be reading this form right now.')).toBeVisible();

  await signIn(page, 'ana@riverside.example');
  await page.goto('/inbox');
  await expect(page.locator('tbody tr').first()).toContainText('Emergency');
});

test('4. no page, answer, message or address of a patient has a word of the tag vocabulary', async ({
  page,
  form,
  invitation,
}) => {
  expect(forbiddenSentences.length).toBeGreaterThan(150);
  const { seen, settled } = listen(page);
  await form.openLink(invitation.token);
  await form.fill(amina);
  await form.send();
  await page.goto('/intake/urgent');
  await settled();

  expect(seen.size).toBeGreaterThan(30);
  for (const [address, text] of seen) expect.soft(leakedWords(`${address}\n${text}`), address).toEqual([]);
});

test('4. no client bundle has a word of the tag vocabulary', () => {
  const bundles = readdirSync('.next/static', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(js|css)$/.test(file),
  );
  expect(bundles.length).toBeGreaterThan(10);
  for (const file of bundles) {
    expect.soft(leakedWords(readFileSync(path.join('.next/static', file), 'utf8')), file).toEqual([]);
  }
});

test('4. the scan itself finds a tag, a rule, a code and an id', () => {
  expect(leakedWords('… Pattern consistent with tight hamstrings …')).toHaveLength(2);
  expect(leakedWords('both legs are getting weaker')).toHaveLength(1);
  expect(leakedWords('(M54.50)')).toEqual(['M54.50']);
  expect(leakedWords('{"id":"lss"}')).toEqual(['lss']);
});

test('9. no stretching advice while thin bones are not ruled out', async ({ page, form, invitation }) => {
  await form.openLink(invitation.token);
  await form.fillAtOnce({ answers: { ...amina.answers, 'rf-bone': 'unsure' } });
  await form.send();
  await expect(page.getByText('When to get help right away')).toBeVisible();
  await expect(page.getByText('Front-of-hip stretch')).toBeHidden();
  expect(await page.content()).not.toContain('hamstrings are the big muscles');
});
