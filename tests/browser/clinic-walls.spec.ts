import { randomUUID } from 'node:crypto';
import { type APIResponse, expect, type Page } from '@playwright/test';
import { foundClinic, test } from './clinic-fixtures';

const nowhere = '01990000-0000-7000-8000-000000000000';

/** Posts as a form of our own page would. */
function post(page: Page, path: string, form: Record<string, string> = {}, json = false): Promise<APIResponse> {
  const headers = { 'sec-fetch-site': 'same-origin', ...(json && { accept: 'application/json' }) };

  return page.request.post(path, { form, headers, maxRedirects: 0 });
}

test('another clinic’s intake is not there: page, summary, review and title', async ({ clinic, page }) => {
  const [theirs, ours] = await Promise.all([foundClinic('samuel'), foundClinic('nadia')]);
  await clinic.enter(ours.ana, ours.password);
  expect(await clinic.namesInInbox()).toEqual(['Nadia Haddad']);

  for (const id of [theirs.intakes.samuel, nowhere, 'no-id', '../inbox']) {
    const found = await page.goto(`/intakes/${id}`);
    if (id !== '../inbox') expect(found?.status()).toBe(404);
    expect(await page.title()).not.toContain('Samuel');
    expect(await page.content()).not.toContain('Okafor');
    if (id === '../inbox') continue;
    expect((await page.goto(`/intakes/${id}/summary`))?.status()).toBe(404);
    const change = { version: '1', to: 'reviewed', note: 'mine now', key: randomUUID(), at: new Date().toISOString() };
    expect((await post(page, `/intakes/${id}/review`, change)).status()).toBe(404);
    expect((await post(page, `/intakes/${id}/review`, change, true)).status()).toBe(404);
  }

  await page.context().clearCookies();
  await clinic.enter(theirs.ana, theirs.password);
  await clinic.openIntake('Samuel Okafor');
  await expect(page.getByText('No notes yet.')).toBeVisible();
});

test('the front desk invites, and sees nothing clinical', async ({ clinic, page }) => {
  const { desk, password, intakes } = await foundClinic('samuel');
  await clinic.enter(desk, password);
  await expect(page).toHaveURL(/\/invitations$/);
  const text = await page.getByRole('main').textContent();
  expect(text).toContain('Samuel Okafor');
  expect(text).not.toMatch(/emergency|urgent|saddle|sciatica|pattern/i);
  await expect(page.getByRole('link', { name: 'Inbox' })).toHaveCount(0);

  for (const path of ['/inbox', '/insights', `/intakes/${intakes.samuel}`, `/intakes/${intakes.samuel}/summary`]) {
    expect((await page.goto(path))?.status()).toBe(404);
    expect(await page.content()).not.toMatch(/saddle|sciatica/i);
  }
  const change = { version: '1', to: 'reviewed', note: 'x', key: randomUUID(), at: new Date().toISOString() };
  expect((await post(page, `/intakes/${intakes.samuel}/review`, change)).status()).toBe(404);
});

test('an invitation shows its link and code once, and can be taken back', async ({ clinic, page }) => {
  const { desk, password } = await foundClinic();
  await clinic.enter(desk, password);
  await page.getByLabel('Name').fill('Zoë O’Hara');
  await clinic.press('Make an invitation');
  const made = page.getByRole('status').filter({ hasText: 'Invitation for' });
  await expect(made).toBeFocused();
  const [link = 'none'] = /http\S+\/start#[\w-]{43}/.exec(String(await made.textContent())) ?? [];
  await expect(made).toContainText(/[0-9A-Z]{4}-[0-9A-Z]{4}/);
  expect(page.url()).not.toContain('#');
  await expect(page.getByRole('listitem').filter({ hasText: 'Zoë O’Hara' })).toContainText('Not opened');

  await page.reload();
  expect(await page.content()).not.toContain(link);
  await clinic.press('Take back the invitation of Zoë O’Hara');
  await expect(page.getByRole('listitem').filter({ hasText: 'Zoë O’Hara' })).toContainText('Taken back');
});

test('signing out ends the session, not just the cookie', async ({ clinic, context, page }) => {
  const { ana, password } = await foundClinic('samuel');
  await clinic.enter(ana, password);
  const cookies = await context.cookies();
  await clinic.signOut();

  await context.addCookies(cookies);
  await page.goto('/inbox');
  await expect(page).toHaveURL(/\/sign-in\?to=%2Finbox$/);
  expect((await post(page, '/invitations/create', { name: 'Nobody' }, true)).status()).toBe(401);
});

test('a wrong address and a wrong password are told alike', async ({ clinic, page }) => {
  const { ana, password } = await foundClinic();
  const told = new Set<string | null>();
  for (const [email, word] of [
    [ana, 'not-the-password'],
    ['nobody@hillside.example', password],
  ] as const) {
    await clinic.signIn(email, word);
    await expect(clinic.alert).toContainText('The email or the password is not right.');
    told.add(await clinic.alert.textContent());
    await expect(page.locator(':focus')).toContainText('The email or the password is not right.');
  }
  expect(told.size).toBe(1);
});
