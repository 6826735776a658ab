import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';
import { makeCast } from './access/cast';
import { type Standing, standAtDoors } from './fuzz/standing';
import { send } from './raw-request';

let cast: Awaited<ReturnType<typeof makeCast>>;
let standing: Standing;

test.beforeAll(async () => {
  [cast, standing] = await Promise.all([makeCast(), standAtDoors()]);
});

/** The first line of the answer to a request that no client of ours would write. */
async function firstLineOf(request: string): Promise<string> {
  const { hostname, port } = new URL(String(process.env.BASE_URL));
  const socket = connect(Number(port), hostname);
  socket.end(`${request}\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`);

  return (await text(socket)).split('\r\n')[0] ?? '';
}

test('stray methods find a shut door, and the image optimizer is not there', async () => {
  for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'LOCK', 'SEARCH', 'TRACE']) {
    for (const path of ['/', '/sign-in', '/sign-in/enter', '/no-such-page']) {
      expect.soft((await send(path, { method })).status, `${method} ${path}`).toBe(405);
    }
  }
  for (const line of ['get / HTTP/1.1', 'Post /sign-in/enter HTTP/1.1', 'TRACK / HTTP/1.1', 'GETS / HTTP/1.1']) {
    expect.soft(await firstLineOf(line), line).toBe('HTTP/1.1 400 Bad Request');
  }
  // Nobody is connected through to anywhere.
  expect(await firstLineOf('CONNECT 127.0.0.1:5432 HTTP/1.1')).toBe('');
  for (const path of [
    '/_next/image',
    '/_next/image?url=%2Ficon.svg&w=64&q=75',
    '/_next/image?url=http://127.0.0.1/&w=64&q=75',
  ]) {
    expect.soft((await send(path, { method: 'GET' })).status, path).toBe(404);
  }
});

test('no page of somebody signed in is kept anywhere', async () => {
  const pages = [
    '/home',
    '/inbox',
    '/invitations',
    '/account',
    '/admin/members',
    '/admin/audit',
    '/how-this-works',
    '/insights',
    '/session',
  ];
  const intake = `/intakes/${cast.own.intake}`;
  const patients = ['/intake', '/intake/nerve-signs', '/intake/check', '/intake/sent'];
  const asked: [string, string][] = [
    ...[
      ...pages,
      intake,
      `${intake}/summary`,
      `/patients/${cast.own.patient}`,
      `/admin/members/${cast.own.member}`,
    ].flatMap((path) =>
      (['clinician', 'front-desk', 'admin'] as const).map((who): [string, string] => [path, cast.cookies[who]]),
    ),
    ...patients.map((path): [string, string] => [path, cast.cookies.patient]),
  ];
  for (const [path, cookie] of asked) {
    for (const rsc of [{}, { rsc: '1' }] as Record<string, string>[]) {
      const { headers } = await send(path, { method: 'GET', headers: { cookie, accept: 'text/html', ...rsc } });
      expect.soft(headers['cache-control'], path).toContain('no-store');
    }
  }
});

test('signing out makes the browser forget', async () => {
  const { path = '', cookie = '' } = standing['/sign-out'] ?? {};
  const { headers } = await send(path, { headers: { cookie }, body: '{}' });
  expect(headers['clear-site-data']).toBe('"cache", "storage"');
  expect(String(headers['set-cookie'])).toMatch(/^backstory-member=;/);
  const answer = await send('/session/extend', { headers: { cookie }, body: '{}' });
  expect(answer.status).toBe(401);
});

test('members’ links cannot be tried without end', async () => {
  const open = () =>
    send('/welcome/open', {
      body: JSON.stringify({ link: randomBytes(32).toString('base64url') }),
      from: '127.0.0.79',
    });
  for (let tries = 1; tries <= 20; tries += 1) expect((await open()).status).toBe(404);
  expect((await open()).status).toBe(429);
});

test('a session cookie that was changed anywhere is nobody’s', async () => {
  const { cookie = '' } = standing['/session/extend'] ?? {};
  const extend = async (tried: string) =>
    (await send('/session/extend', { headers: { cookie: tried }, body: '{}' })).status;
  expect(await extend(cookie)).toBe(200);
  const from = cookie.indexOf('=') + 1;
  const name = cookie.slice(0, from);
  for (let turn = 0; turn < 200; turn += 1) {
    const at = from + Math.floor(((cookie.length - from) * turn) / 200);
    const other = cookie[at] === 'A' ? 'B' : 'A';
    const changed = [
      `${cookie.slice(0, at)}${other}${cookie.slice(at + 1)}`,
      cookie.slice(0, at),
      `${name}${randomBytes(180).toString('base64url')}`,
      `${name}${['eyJhbGciOiJub25lIn0', '', '', Buffer.from('{"sid":"x"}').toString('base64url'), ''].join('.')}`,
    ][turn % 4];
    expect.soft(await extend(String(changed)), changed).toBe(401);
  }
});
