import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { foundClinic, leaveIdle } from './clinic-fixtures';
import { signIn } from './clinic-sign-in';
import { expect, expectAccessible, test } from './fixtures';
import { type Replica, startReplica } from './own-server/replica';

let replica: Replica;

/** Another intake comes in at the clinic. */
async function comeIn(clinicId: string): Promise<void> {
  const script = ['--conditions=react-server', '--import=tsx', 'tests/integration/live/change.ts', clinicId];
  await promisify(execFile)(process.execPath, script);
}

/** The page is kept up to date, and is marked so that being loaded anew would show. */
async function isKept(page: Page): Promise<void> {
  await expect(page.getByText('Kept up to date')).toBeVisible();
  await page.evaluate(() => Object.assign(window, { untouched: true }));
}

const isUntouched = (page: Page) => page.evaluate(() => 'untouched' in window);

test.beforeAll(async () => {
  replica = await startReplica();
});

test('two clinicians at two servers: what one does appears at the other, with who is looking, and nothing typed is lost', async ({
  browser,
  page,
}) => {
  test.slow();
  const clinic = await foundClinic('samuel');
  const context = await browser.newContext({ baseURL: replica.origin });
  const [ana, ben] = [page, await context.newPage()];
  await signIn(ana, clinic.ana, clinic.password);
  await signIn(ben, clinic.ben, clinic.password);
  await Promise.all([isKept(ana), isKept(ben)]);

  // An intake comes in while both sit still: it is no work of theirs.
  await leaveIdle(clinic, 600);
  await comeIn(clinic.id);
  for (const inbox of [ana, ben]) {
    await expect(
      inbox.getByRole('status').filter({ hasText: '1 new intake since you opened this page' }),
    ).toBeVisible();
    await expect(inbox.getByRole('link', { name: 'Nadia Haddad' })).toBeVisible();
    expect(await isUntouched(inbox)).toBe(true);
  }
  expect((await (await ana.request.get('/session')).json()).seconds).toBeLessThan(301);
  await expectAccessible(ana);

  // Both open the same one.
  await ana.getByRole('link', { name: 'Samuel Okafor' }).click();
  await isKept(ana);
  const list = ben.getByRole('row').filter({ hasText: 'Samuel Okafor' });
  await expect(list).toContainText('Dr. Ana Ruiz is looking at this');
  await expectAccessible(ben);
  await ben.getByRole('link', { name: 'Samuel Okafor' }).click();
  await expect(ana.getByText('Dr. Ben Lindqvist is looking at this too.')).toBeVisible();
  await expect(ben.getByText('Dr. Ana Ruiz is looking at this too.')).toBeVisible();

  // One has begun a note while the other takes it up.
  const note = ana.getByLabel('Note', { exact: false }).first();
  await note.fill('Called her.');
  await ben.getByRole('button', { name: 'Start review' }).click();
  await expect(ana.getByText('Dr. Ben Lindqvist changed this intake since you opened it.')).toBeVisible();
  await expect(note).toHaveValue('Called her.');
  await expect(ana.getByRole('main')).toContainText('Nobody has taken this up yet.');
  await expectAccessible(ana);
  await ana.getByRole('button', { name: 'Show what is new' }).click();
  await expect(ana.getByRole('main')).not.toContainText('Nobody has taken this up yet.');
  await expect(note).toHaveValue('Called her.');
  expect(await isUntouched(ana)).toBe(true);

  // A server that is told to stop does so at once, with pages open.
  expect(await replica.stop()).toBe(143);
  await expect(ben.getByText('Kept up to date')).toBeHidden();
  await context.close();
});

type Stream = Readonly<{ response: IncomingMessage; said: () => string; ended: Promise<unknown> }>;

/** Opens a stream as a browser does that comes back, and waits for the first that every page is told. */
async function openStream(page: Page, headers: Record<string, string>): Promise<Stream> {
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const asked = request(`${process.env.BASE_URL}/inbox/live`, { agent: false, headers: { cookie, ...headers } }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  let said = '';
  response.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = new Promise((resolve) => response.once('close', resolve));
  response.on('error', () => {
    // The test has closed it.
  });
  if (response.statusCode === 200) await expect.poll(() => said).toContain('event: viewing');

  return { response, said: () => said, ended };
}

test('a stream goes on after the line that a browser names, is one of six, and ends with the session', async ({
  page,
}) => {
  const { ana, password } = await foundClinic('samuel');
  await signIn(page, ana, password);
  await page.goto('/account');

  const missed = await openStream(page, { 'last-event-id': '0' });
  expect(missed.said()).toContain('event: news\ndata: {"intakes":1,"by":[]}');
  const { headers } = missed.response;
  expect(headers['content-type']).toContain('text/event-stream');
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['content-security-policy']).toContain("default-src 'none'");

  const upToDate = await openStream(page, { 'last-event-id': '999999' });
  expect(upToDate.said()).not.toContain('event: news');
  await Promise.all([3, 4, 5, 6].map(() => openStream(page, {})));
  expect((await openStream(page, {})).response.statusCode).toBe(429);
  upToDate.response.destroy();
  await expect(async () => expect((await openStream(page, {})).response.statusCode).toBe(200)).toPass();

  await page.getByRole('button', { name: 'Sign out' }).click();
  await missed.ended;
});
