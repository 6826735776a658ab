import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import type { Page, Response } from '@playwright/test';
import pg from 'pg';
import { amina } from '../people/amina';
import { found, words } from './canary/words';
import { signIn } from './clinic-sign-in';
import { expect, test } from './fixtures';
import { type OwnServer, prepareOwnServer } from './own-server/own-server';
import { PatientForm } from './pages/patient-form';
import { send } from './raw-request';

let server: OwnServer;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  server = await prepareOwnServer({ statements: true });
  await server.startApp();
  const script = ['--conditions=react-server', '--import=tsx', 'tests/browser/canary/make-clinic.ts'];
  await promisify(execFile)(process.execPath, script, {
    env: { ...process.env, ...server.operatorEnv() },
  });
});
test.afterAll(() => server.stop());

/** Everything about the page's requests but the bodies that were sent and the pages that were asked for. */
function listen(page: Page) {
  const seen = { addresses: '', headers: '', failures: '', console: '' };
  const reading: Promise<void>[] = [];
  const read = async (response: Response) => {
    seen.headers += `\n${JSON.stringify(await response.allHeaders())}`;
    if (response.status() >= 400) seen.failures += `\n${await response.text().catch(() => '')}`;
  };
  page.on('request', (request) => {
    const { referer = '' } = request.headers();
    // What stands behind # is sent nowhere.
    seen.addresses += `\n${request.method()} ${request.url().split('#')[0]} ${referer}`;
  });
  page.on('response', (response) => reading.push(read(response)));
  page.on('console', (message) => {
    seen.console += `\n${message.text()}`;
  });

  return { seen, settled: () => Promise.all(reading) };
}

/** Has the database refuse every new row of a table while the work is done. */
async function refusing(table: string, work: () => Promise<unknown>): Promise<void> {
  const owner = new pg.Client({ connectionString: server.ownerUrl() });
  await owner.connect();
  await owner.query(`ALTER TABLE ${table} ADD CONSTRAINT canary CHECK (false) NOT VALID`);
  await work();
  await owner.query(`ALTER TABLE ${table} DROP CONSTRAINT canary`);
  await owner.end();
}

test('what people type stands in no log, address, header, cookie or error, whatever fails', async ({ browser }) => {
  test.setTimeout(180_000);
  const { origin } = server;
  const context = await browser.newContext({ baseURL: origin });
  const page = await context.newPage();
  const { seen, settled } = listen(page);
  const form = new PatientForm(page);
  const planted: string[] = Object.values(words);
  const [year, month, day] = words.birthDate.split('-');

  await signIn(page, 'admin@canary.example', words.password);
  await page.goto('/admin/members');
  const member = { name: words.memberName, email: words.memberEmail, role: 'front-desk' };
  await refusing('member', () => form.post('/admin/members/invite', member).catch(() => {}));
  const invited = await form.post('/admin/members/invite', member);
  planted.push(String(invited.body.link).split('#')[1] ?? '');
  for (const address of ['/admin/members', '/admin/audit', '/no-such-page', '/intakes/none']) await page.goto(address);

  await context.clearCookies();
  await signIn(page, 'desk@canary.example', words.password);
  const patient = { name: words.patientName, 'record-number': words.recordNumber };
  const birth = { 'dob.day': String(day), 'dob.month': String(month), 'dob.year': String(year) };
  const post = { email: words.patientEmail };
  await refusing('patient', () => form.post('/invitations/create', { ...patient, ...birth, ...post }).catch(() => {}));
  await refusing('mail', () => form.post('/invitations/create', { ...patient, ...birth, ...post }).catch(() => {}));
  const made = await form.post('/invitations/create', { ...patient, ...birth, ...post });
  const [, token = ''] = String(made.body.link).split('#');
  planted.push(token, String(made.body.code));
  await page.goto('/invitations');

  await context.clearCookies();
  const { history, ...answers } = amina.answers;
  const story = {
    ...answers,
    dob: words.birthDate,
    goals: words.goals,
    'anything-else': words.more,
    history: { ...history, medicines: words.medicines },
  };
  await form.openLink(token);
  await form.fillAtOnce({ answers: story });
  const goals = { shown: ['goals'], goals: words.goals };
  await refusing('draft', () => form.post('/intake/impact/save', goals).catch(() => {}));
  const saves = Array.from({ length: 4 }, () => form.post('/intake/impact/save', goals).catch(() => null));
  await Promise.race(saves);
  await server.killDatabase();
  await Promise.all(saves);
  await form.post('/intake/impact/save', goals).catch(() => {});
  await server.startDatabase();
  await expect(async () => expect((await fetch(`${origin}/readyz`)).ok).toBe(true)).toPass({ timeout: 30_000 });
  await refusing('intake', () => form.send().catch(() => {}));
  await page.goto('/intake/check');
  await form.send();

  await context.clearCookies();
  await signIn(page, words.clinicianEmail, words.password);
  await page.goto('/inbox');
  await page.getByRole('main').getByRole('link', { name: words.patientName }).click();
  await page.waitForURL('**/intakes/*');
  const intake = new URL(page.url()).pathname;
  const note = { version: '1', to: 'in_review', note: words.note, key: randomUUID(), at: new Date().toISOString() };
  await refusing('note', () => form.post(`${intake}/review`, note).catch(() => {}));
  expect((await form.post(`${intake}/review`, note)).status).toBe(200);
  await page.goto(`${intake}/summary`);
  await expect(page.getByText(words.goals).first()).toBeVisible();

  // By hand, what no page of ours would send.
  const raw = (path: string, body: string) => send(path, { body, from: '127.0.0.5' }, origin);
  const { strangerEmail, strangerPassword, broken } = words;
  const refused = [
    await raw('/sign-in/enter', JSON.stringify({ email: strangerEmail, password: strangerPassword })),
    await raw('/sign-in/enter', JSON.stringify({ email: words.clinicianEmail, password: strangerPassword })),
    await raw('/sign-in/forgot/ask', JSON.stringify({ email: strangerEmail })),
    await raw('/sign-in/enter', `{"email":"${broken}`),
    await raw('/invitations/create', `{"name":{"not":"${broken}"}}`),
    await raw('/intake/impact/save', JSON.stringify({ goals: broken })),
    await raw('/start/open', JSON.stringify({ token: `${token}x` })),
    await raw('/start/open', JSON.stringify({ code: broken })),
  ];
  const blocked = { effectiveDirective: 'img-src', blockedURL: `https://${broken}.example/`, sample: broken };
  await raw('/browser-reports', JSON.stringify([{ type: 'csp-violation', url: broken, body: blocked }]));
  await settled();
  await context.close();

  // All of it was heard: the failures, the statements with their values, the addresses.
  expect(server.logs.server).toContain('"event":"request-failed"');
  expect(server.logs.server).toContain('"event":"page-blocked","directive":"img-src","what":"address"');
  expect(server.logs.database).toContain('violates check constraint "canary"');
  expect(server.logs.database).toMatch(/INSERT INTO "public"\."draft"[\s\S]+parameters: /i);
  expect(seen.addresses).toContain('/intake/impact/save');
  expect(seen.headers).toContain('backstory-patient=');
  expect(seen.failures.length).toBeGreaterThan(1000);
  expect(planted).toHaveLength(Object.keys(words).length + 3);

  const places = { ...server.logs, ...seen, refused: JSON.stringify(refused) };
  // A cookie holds the token of its own session, which is none of these.
  for (const [place, text] of Object.entries(places)) expect.soft(found(text, planted), place).toEqual([]);
});

test('the search finds a word as it is, in an address, in JSON, in base64 and in hex', () => {
  const text = words.goals;
  for (const way of [text, text.toUpperCase(), encodeURIComponent(text), new URLSearchParams({ q: text }).toString()]) {
    expect(found(`… ${way} …`, [text, words.note])).toEqual([text]);
  }
  expect(found(Buffer.from(text).toString('base64'), [text])).toEqual([text]);
  expect(found(Buffer.from(text).toString('hex'), [text])).toEqual([text]);
});
