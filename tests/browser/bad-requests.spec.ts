import { consentVersion } from '@/lib/intake/consent/consent-words';
import { expect, invite, test } from './fixtures';
import { type Sent, send } from './raw-request';

/** A browser's cookie for a freshly invited patient, who has agreed to what stands before the first question. */
async function patientCookie(): Promise<string> {
  const { token } = await invite();
  const origin = String(process.env.BASE_URL);
  const opened = await fetch(`${origin}/start/open`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  });

  const cookie = String(opened.headers.get('set-cookie')).split(';')[0] ?? '';
  const agreed = JSON.stringify({ by: 'patient', name: 'Nadia Example', version: consentVersion });
  expect((await send('/intake/consent/give', { headers: { cookie }, body: agreed })).status).toBe(200);

  return cookie;
}

const doors = [
  '/start/open',
  '/intake/impact/save',
  '/intake/send',
  '/intake/birth-date/check',
  '/intake/hand-back',
  '/invitations/create',
  '/sign-out',
  '/sign-in/enter',
  '/sign-in/code/check',
];
let cookie: string;

test.beforeAll(async () => {
  cookie = await patientCookie();
});

test('another site’s page cannot post here', async () => {
  for (const path of doors) {
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const headers of foreign) {
      expect
        .soft(
          (await send(path, { headers: { cookie, ...headers }, body: '{}' })).status,
          `${path} ${JSON.stringify(headers)}`,
        )
        .toBe(403);
    }
  }
});

test('what cannot be read is refused with a word on what to send', async () => {
  const bodies: [number, Sent][] = [
    [415, { headers: { 'content-type': 'text/plain' }, body: '{}' }],
    [415, { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' }],
    [400, { body: '{"token":' }],
    [400, { body: '[]' }],
    [400, { body: 'null' }],
    [400, { body: '{"token":{"not":""}}' }],
    [400, { body: '{"token":[["x"]]}' }],
    [400, { body: `${'['.repeat(30_000)}${']'.repeat(30_000)}` }],
    [400, { body: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) }],
    // Read in a blink; collecting repeated names one by one once took a minute.
    [400, { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a&'.repeat(32_000) }],
    [413, { body: `{"token":"${'x'.repeat(70_000)}"}` }],
    [413, { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: `token=${'x'.repeat(70_000)}` }],
  ];
  for (const path of doors) {
    for (const [status, sent] of bodies) {
      const answer = await send(path, { ...sent, headers: { cookie, ...sent.headers } });
      const what = `${path} ${String(sent.body).slice(0, 30)}`;
      expect.soft([status, 413], what).toContain(answer.status);
      expect.soft(JSON.parse(answer.text).message, what).toBeTruthy();
    }
  }
});

test('characters that a record cannot keep are named at their field, and the page can show what was typed', async () => {
  for (const text of ['a\u0000b', 'a\ud800b', 'a\u001bb']) {
    const body = JSON.stringify({ shown: ['goals'], goals: text });
    const { status, text: answer } = await send('/intake/impact/save', { headers: { cookie }, body });
    expect(status).toBe(422);
    expect(JSON.parse(answer).problems).toMatchObject([{ field: 'goals' }]);
  }
  const page = await send('/intake/impact', { method: 'GET', headers: { cookie, accept: 'text/html' } });
  expect(page.status).toBe(200);
  expect(page.text).toContain('ab</textarea>');
});

test('an unknown step, field or method has its own answer', async () => {
  const save = (step: string, body: string) => send(`/intake/${step}/save`, { headers: { cookie }, body });
  expect((await save('no-such-step', '{}')).status).toBe(404);
  expect((await save('impact', '{"__proto__":"x"}')).status).toBe(400);
  expect((await save('impact', '{"rf-bladder":"no"}')).text).toContain('rf-bladder');
  for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
    expect.soft((await send('/start', { method })).status, method).toBe(405);
  }
  expect((await send('/start', { headers: { 'next-action': 'x' } })).status).toBeGreaterThanOrEqual(400);
});

test('whoever guesses is stopped by their own address, whatever they claim it is', async () => {
  const guess = (guessed: number) =>
    send('/sign-in/enter', {
      from: '127.0.0.77',
      headers: { 'x-forwarded-for': `10.0.0.${guessed}`, 'x-backstory-peer': `10.0.1.${guessed}` },
      body: JSON.stringify({ email: `nobody${guessed}@hillside.example`, password: 'five unlikely otters' }),
    });
  const statuses: number[] = [];
  for (let guessed = 0; guessed < 22; guessed += 1) statuses.push((await guess(guessed)).status);
  expect(statuses).toEqual([...Array(20).fill(403), 429, 429]);
});

test('a mail scanner that follows link and pages a hundred times burns nothing', async () => {
  const { token, code } = await invite();
  const paths = [`/start?x=${token}`, '/start', '/start/open', '/intake', '/intake/birth-date', `/start?code=${code}`];
  const storm = Array.from({ length: 16 }, () => paths).flat();
  const answers = await Promise.all(
    storm.map((path, index) => send(path, { method: index % 2 ? 'HEAD' : 'GET', headers: { 'content-type': '' } })),
  );
  expect(answers.filter(({ status }) => status >= 500)).toEqual([]);

  for (const secret of [{ token }, { code }]) {
    expect(await send('/start/open', { body: JSON.stringify(secret) })).toMatchObject({ status: 200 });
  }
});

test('codes cannot be tried without end, while a right link still opens', async () => {
  const { token, code } = await invite();
  const elsewhere = { from: '127.0.0.78' };
  const open = (secret: object) => send('/start/open', { body: JSON.stringify(secret), ...elsewhere });
  for (let tries = 1; tries <= 20; tries += 1) expect((await open({ code: `AAAA-${1000 + tries}` })).status).toBe(404);

  expect(await open({ code })).toMatchObject({ status: 429, text: expect.stringContaining('problem=limited') });
  expect(await open({ token })).toMatchObject({ status: 200 });
  expect(await send('/start/open', { body: JSON.stringify({ code }) })).toMatchObject({ status: 200 });
});
