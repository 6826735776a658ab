import type { Page } from '@playwright/test';
import { nadia } from '../people/nadia';
import { foundClinic, test } from './clinic-fixtures';
import { expect, expectAccessible } from './fixtures';
import type { ClinicPages } from './pages/clinic-pages';
import { PatientForm } from './pages/patient-form';
import { readQr } from './pages/read-qr';

/** The front desk invites somebody and opens the form on the tablet at hand; the invitation's code. */
async function handOver(clinic: ClinicPages, name: string): Promise<string> {
  const { page } = clinic;
  const { desk, password } = await foundClinic();
  await clinic.enter(desk, password);
  await page.getByLabel('Name').fill(name);
  for (const [label, value] of [
    ['Month', '3'],
    ['Day', '4'],
    ['Year', '1960'],
  ] as const) {
    await page.getByLabel(label, { exact: true }).first().fill(value);
  }
  await clinic.press('Make an invitation');
  const made = page.getByRole('status').filter({ hasText: 'Invitation for' });
  const [code = 'none'] = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(String(await made.textContent())) ?? [];
  await clinic.press(`Fill in on this tablet: ${name}`);
  await page.waitForURL('**/c/**');

  return code;
}

/** Opens the form that the tablet was handed over with. */
async function begin(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Start' }).click();
  await page.waitForURL('**/intake/consent');
  await new PatientForm(page).agreeIfAsked();
  await page.waitForURL('**/intake/nerve-signs');
}

/** Answers the first page. */
async function answer(page: Page): Promise<void> {
  const step = new PatientForm(page).step('nerve-signs');
  await step.fill(nadia);
  await step.save();
  await page.waitForURL('**/intake/recent-events');
}

/** Everything that a page of ours could have left in this browser. */
async function leftBehind(page: Page) {
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    cookie: document.cookie,
  }));

  return { ...kept, cookies: await page.context().cookies() };
}
const nothing = { local: 0, session: 0, caches: [], databases: [], cookie: '', cookies: [] };

/** A page that says nothing of anybody. */
async function expectNeutral(page: Page, name: string): Promise<void> {
  await expect(page).toHaveURL(/\/(c\/[\w-]+|start|sign-in)(\?|$)/);
  expect(await page.content()).not.toContain(name);
  await expect(page.locator('input:checked')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Go on with my form' })).toHaveCount(0);
}

test('the tablet forgets whoever hands it back, and the form goes on elsewhere', async ({ browser, clinic, page }) => {
  test.slow();
  const name = 'Yusuf Unmistakable';
  const code = await handOver(clinic, name);
  expect((await page.context().cookies()).map((cookie) => cookie.name)).not.toContain('backstory-member');
  await page.goBack();
  await expectNeutral(page, name);
  await page.goForward();
  await expectAccessible(page);

  const visited: string[] = [];
  page.on('framenavigated', (frame) => visited.push(frame.url()));
  await begin(page);
  await answer(page);
  await expectAccessible(page);
  await page.evaluate(async () => {
    localStorage.setItem('planted', '1');
    sessionStorage.setItem('planted', '1');
    await (await caches.open('planted')).put('/planted', new Response('planted'));
    indexedDB.open('planted');
  });
  const cookies = await page.context().cookies();
  await page.getByRole('button', { name: 'Hand back' }).click();
  await page.waitForURL('**/c/**');

  expect(await leftBehind(page)).toEqual(nothing);
  await expectAccessible(page);
  const addresses = [...new Set(visited)];
  for (const _ of addresses) {
    await page.goBack();
    await expectNeutral(page, name);
  }
  await page.goForward();
  await expectNeutral(page, name);
  await page.reload();
  await expectNeutral(page, name);
  await page.context().addCookies(cookies);
  expect(addresses.length).toBeGreaterThan(2);
  for (const address of addresses) {
    await page.goto(address);
    await expectNeutral(page, name);
  }

  const phone = new PatientForm(await (await browser.newContext()).newPage());
  await phone.openCode(code);
  await phone.page.getByLabel('Month', { exact: true }).fill('3');
  await phone.page.getByLabel('Day', { exact: true }).fill('4');
  await phone.page.getByLabel('Year', { exact: true }).fill('1960');
  await phone.page.getByRole('button', { name: 'Go on' }).click();
  await phone.page.waitForURL('**/intake/recent-events');
});

test('the form moves to the patient’s own phone, and the tablet forgets it', async ({ browser, clinic, page }) => {
  test.slow();
  const name = 'Yusuf Unmistakable';
  await handOver(clinic, name);
  await begin(page);
  await answer(page);
  const cookies = await page.context().cookies();
  await page.getByRole('button', { name: 'Go on on my phone' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Go on on your phone');
  await expectAccessible(page);
  expect(await leftBehind(page)).toEqual(nothing);
  const link = await readQr(page.getByRole('img', { name: 'QR code' }));

  const phone = await (await browser.newContext()).newPage();
  await phone.goto(link);
  await phone.getByRole('button', { name: 'Start', exact: true }).click();
  for (const [label, value] of [
    ['Month', '3'],
    ['Day', '4'],
    ['Year', '1960'],
  ] as const) {
    await phone.getByLabel(label, { exact: true }).fill(value);
  }
  await phone.getByRole('button', { name: 'Go on' }).click();
  await phone.waitForURL('**/intake/recent-events');
  await expect(phone.getByRole('button', { name: 'Hand back' })).toHaveCount(0);

  await page.getByRole('link', { name: 'Done' }).click();
  await expectNeutral(page, name);
  // The page with the QR code was the answer to a post: a browser does not show it again.
  await expect(page.goBack()).rejects.toThrow('ERR_CACHE_MISS');
  await expect(page).toHaveURL(/^chrome-error:/);
  await page.goBack();
  await expectNeutral(page, name);
  await page.context().addCookies(cookies);
  await page.goto('/intake/nerve-signs');
  await expectNeutral(page, name);
  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(link);
  await stranger.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(stranger.getByRole('alert').first()).toContainText('has run out');
});

test('the tablet asks after two and a half minutes, and forgets after three', async ({ clinic, page }) => {
  await handOver(clinic, 'Yusuf');
  await page.clock.install();
  await begin(page);
  const asks = page.getByRole('dialog', { name: 'Are you still there?' });
  await expect(async () => {
    await page.clock.fastForward(151_000);
    await expect(asks).toBeVisible({ timeout: 500 });
  }).toPass();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'I am still here' }).click();
  await page.clock.fastForward(20_000);
  await expect(asks).toBeHidden();

  await page.clock.fastForward(181_000);
  await page.waitForURL('**/c/**');
  expect(await leftBehind(page)).toEqual(nothing);
  await page.goBack();
  await expectNeutral(page, 'Yusuf');
});

test('a page that the browser kept whole is asked for again, and is not there', async ({ clinic, page }) => {
  await handOver(clinic, 'Yusuf');
  await begin(page);
  await page.context().clearCookies();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await page.waitForURL('**/start');
});

test('on the clinic’s own page a code opens the form, and a wrong one comes back there', async ({ clinic, page }) => {
  const code = await handOver(clinic, 'Yusuf');
  await page.getByRole('link', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'Hand back' }).click();
  const start = new URL(page.url()).pathname;
  await page.getByLabel('Your code').fill('AAAA-AAAA');
  await page.getByRole('button', { name: 'Open my form' }).click();
  await expect(page.getByRole('alert').first()).toContainText('We do not know this link or code');
  expect(new URL(page.url()).pathname).toBe(start);
  await page.getByLabel('Your code').fill(code);
  await page.getByRole('button', { name: 'Open my form' }).click();
  await page.waitForURL('**/intake/consent');
  await expect(page.getByRole('button', { name: 'Hand back' }).first()).toBeVisible();
  expect((await page.goto('/c/no-such-clinic'))?.status()).toBe(404);
});

test('a new link kills the old one, and is shown once', async ({ browser, clinic, page }) => {
  const { desk, password } = await foundClinic();
  await clinic.enter(desk, password);
  await page.getByLabel('Name').fill('Zoë');
  await clinic.press('Make an invitation');
  const made = page.getByRole('status').filter({ hasText: 'Invitation for' });
  const linkIn = async (text: string | null) => /\/start#([\w-]{43})/.exec(String(text))?.[1] ?? '';
  const old = await linkIn(await made.textContent());
  await page.reload();
  await page.getByText('New link for Zoë').click();
  await expectAccessible(page);
  await clinic.press('Make a new link and code');
  await expect(made).toBeFocused();
  const fresh = await linkIn(await made.textContent());
  expect(fresh).not.toBe(old);
  await page.reload();
  expect(await page.content()).not.toContain(fresh);

  const patient = await (await browser.newContext()).newPage();
  await patient.goto(`/start#${old}`);
  await patient.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(patient.getByRole('alert').first()).toContainText('We do not know this link or code');
  await new PatientForm(patient).openLink(fresh);
});
