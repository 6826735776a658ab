import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import type { Answers } from '@/lib/form/answers';
import { signIn } from './clinic-sign-in';
import { expect, test } from './fixtures';
import { PatientForm } from './pages/patient-form';
import { chunksOf, scriptPayloads } from './script-payloads';

type Hostile = Readonly<Record<'clinician' | 'admin' | 'password' | 'intake' | 'token', string> & { story: Answers }>;

const script = ['--conditions=react-server', '--import=tsx', 'tests/browser/found-hostile.ts'];
const own = { 'sec-fetch-site': 'same-origin' };

async function foundHostile(): Promise<Hostile> {
  return JSON.parse((await promisify(execFile)(process.execPath, script)).stdout);
}

/** All that would tell of a script that ran, or of markup that was taken for such. */
function watch(page: Page): string[] {
  const signs: string[] = [];
  page.on('dialog', (dialog) => {
    signs.push(`dialog ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== new URL(String(process.env.BASE_URL)).origin && url.protocol !== 'data:')
      signs.push(`request ${url}`);
  });
  page.on('console', (message) => {
    if (/content security policy|trusted/i.test(message.text())) signs.push(message.text());
  });
  page.on('pageerror', (error) => signs.push(error.message));

  return signs;
}

/** The page shows these texts as they were typed, and made nothing of them. */
async function expectShown(page: Page, texts: readonly string[]): Promise<void> {
  const { shown, made } = await page.evaluate(() => {
    const fields = [...document.querySelectorAll('textarea, input')].map((field) => (field as HTMLInputElement).value);
    const elements = [...document.querySelectorAll('body *')].filter(
      ({ attributes, localName }) =>
        /^(iframe|object|embed|marquee|video|audio|base|math|x)$/.test(localName) ||
        [...attributes].some(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value)),
    );
    const marked = 'ran' in window ? ['window.ran'] : [];

    return {
      shown: [document.body.textContent, ...fields].join('\n'),
      made: [...marked, ...elements.map(({ outerHTML }) => outerHTML)],
    };
  });
  expect.soft(made, page.url()).toEqual([]);
  for (const text of texts) expect.soft(shown, page.url()).toContain(text);
}

test('no script that anyone typed runs anywhere in the clinic; each is shown as it was typed', async ({ page }) => {
  test.setTimeout(150_000);
  const hostile = await foundHostile();
  const [names, numbers] = [chunksOf(200), chunksOf(100)];
  const signs = watch(page);

  await signIn(page, hostile.clinician, hostile.password);
  await page.goto('/inbox');
  await expectShown(page, [...names, ...numbers.slice(0, names.length)]);
  const note = scriptPayloads.join('\n');
  const form = { version: '1', to: 'in_review', note, key: randomUUID(), at: new Date().toISOString() };
  await page.request.post(`/intakes/${hostile.intake}/review`, { form, headers: own });
  for (const address of [`/intakes/${hostile.intake}`, `/intakes/${hostile.intake}/summary`]) {
    await page.goto(address);
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    await expectShown(page, address.endsWith('summary') ? scriptPayloads : [...scriptPayloads, note]);
  }
  await page.goto('/invitations');
  await expectShown(page, [...names, ...numbers]);
  await page.goto('/account');
  await expectShown(page, [names[0] ?? '']);

  await page.context().clearCookies();
  await signIn(page, hostile.admin, hostile.password);
  await page.goto('/admin/members');
  await expectShown(page, names);
  await page.goto('/admin/audit');
  await expectShown(page, names);
  await page.goto('/admin/mail');
  await expectShown(page, [names[0] ?? '']);
  await page.goto('/demo/outbox');
  await expectShown(page, []);
  for (const name of names.slice(0, 3)) {
    await page.goto('/admin/members');
    await page.getByRole('link', { name, exact: true }).first().click();
    await expect(page.getByRole('heading', { name })).toBeVisible();
    await expectShown(page, [name]);
  }
  expect(signs).toEqual([]);
});

test('no script that a patient types runs on their own pages', async ({ page }) => {
  const { token, story } = await foundHostile();
  const signs = watch(page);
  const form = new PatientForm(page);
  await form.openLink(token);
  await form.fillAtOnce({ answers: story });
  await expectShown(page, scriptPayloads);
  for (const step of ['impact', 'medical-history']) {
    await page.goto(`/intake/${step}`);
    await expectShown(page, []);
  }
  await page.goto('/intake/check');
  await form.send();
  await expectShown(page, scriptPayloads);
  await page.context().clearCookies();
  await form.openLink((await foundHostile()).token);
  // A text that cannot be taken is shown again as it was typed.
  const refused = `${scriptPayloads.join('\n')}${'x'.repeat(4000)}`;
  await form.post('/intake/impact/save', { shown: ['goals'], goals: refused });
  await page.goto('/intake/impact?problem=1');
  await expectShown(page, [refused]);
  expect(signs).toEqual([]);
});

test('no script in an address runs', async ({ page }) => {
  const signs = watch(page);
  for (const path of [
    '/start',
    '/sign-in',
    '/welcome',
    '/sign-in/forgot',
    '/no-reminders',
    '/c/riverside-back-clinic',
    '/no-such-page',
  ]) {
    for (const payload of chunksOf(700)) {
      const query = new URLSearchParams(
        ['to', 'problem', 'code', 'on', 'asked', 'until', payload].map((name) => [name, payload]),
      );
      await page.goto(`${path}?${query}#${encodeURIComponent(payload)}`);
      await expectShown(page, []);
    }
  }
  expect(signs).toEqual([]);
});
