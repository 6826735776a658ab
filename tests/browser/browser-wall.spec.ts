import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { freePort } from '../../scripts/database/free-port';
import { startNode } from '../../scripts/serving/node-process';
import { expect, invite, test } from './fixtures';

type Answer = Readonly<{ status: number; headers: IncomingHttpHeaders; text: string }>;
type Sent = Readonly<{ method?: string; headers?: Record<string, string>; body?: string }>;

const base = String(process.env.BASE_URL);
const https = 'https://intake.example.org';

/** The answer as it comes, followed nowhere and mended by nobody. */
function ask(path: string, { method = 'GET', headers = {}, body = '' }: Sent = {}, at = base): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(`${at}${path}`, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const answers: readonly (readonly [string, Sent, number])[] = [
  ['/start', {}, 200],
  ['/sign-in', {}, 200],
  ['/inbox', {}, 307],
  ['/no-such-page', {}, 404],
  ['/healthz', {}, 200],
  ['/readyz', {}, 200],
  ['/sign-out', { method: 'POST', headers: { origin: 'https://evil.example' } }, 403],
  ['/start', { method: 'DELETE' }, 405],
];

test('every answer keeps a browser to our own files, and stores nothing', async () => {
  const nonces = new Set<string>();
  for (const [path, sent, status] of answers) {
    const answer = await ask(path, sent);
    expect.soft(answer.status, path).toBe(status);
    const policy = String(answer.headers['content-security-policy']);
    for (const rule of ["default-src 'none'", "base-uri 'none'", "object-src 'none'", "frame-ancestors 'none'"]) {
      expect.soft(policy, path).toContain(rule);
    }
    expect.soft(policy, path).toMatch(/script-src 'nonce-[\w+/=]{20,}' 'strict-dynamic';/);
    expect.soft(policy, path).not.toMatch(/unsafe|https?:|\*/);
    nonces.add(/nonce-([^']+)/.exec(policy)?.[1] ?? 'none');
    expect.soft(answer.headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': expect.stringContaining('no-store'),
    });
    expect.soft(Object.keys(answer.headers).join(' '), path).not.toMatch(/access-control|x-powered-by|server\b/);
    if (answer.text)
      expect.soft(answer.headers['content-type'], path).toMatch(/^(text|application)\/\w+(; ?charset=utf-8)?$/i);
  }
  expect(nonces.size).toBe(answers.length);
});

test('a policy that the client sends is not ours', async () => {
  const { headers, text } = await ask('/start', {
    headers: { 'content-security-policy': "script-src 'nonce-mine'", 'x-nonce': 'mine' },
  });
  expect(headers['content-security-policy']).not.toContain('mine');
  expect(text).not.toContain('nonce="mine"');
  expect(text).toContain(`nonce="${/nonce-([^']+)/.exec(String(headers['content-security-policy']))?.[1]}"`);
});

test('our files come as what they are, for our own pages', async () => {
  const { text } = await ask('/start');
  const files = [...text.matchAll(/"(\/_next\/static\/[^"]+\.(js|css))[^"]*"/g)];
  expect(files.length).toBeGreaterThan(2);
  for (const [, file = '', kind] of files) {
    const { status, headers } = await ask(file);
    expect.soft(status, file).toBe(200);
    expect.soft(headers['content-type'], file).toContain(kind === 'js' ? 'javascript' : 'css');
    expect.soft(headers, file).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'strict-transport-security': expect.stringMatching(/max-age=31536000/),
    });
    expect.soft((await ask(`${file}.map`)).status, file).toBe(404);
  }
});

test('nothing is served that no page needs', async () => {
  const paths = [
    '/.git/config',
    '/.env',
    '/package.json',
    '/prisma/schema.prisma',
    '/_next/image?url=%2Ficon.svg&w=64&q=75',
  ];
  for (const path of [
    ...paths,
    '/_next/static',
    '/.well-known',
    '/metrics',
    '/api',
    '/docs',
    '/..%2f..%2fetc%2fpasswd',
  ]) {
    expect.soft((await ask(path)).status, path).toBe(404);
  }
  const { status, text } = await ask('/.well-known/security.txt');
  expect(status).toBe(200);
  expect(text).toMatch(/^Contact: /m);
});

test('a request of two lengths, or of none that can be told, is refused by the server’s own parser', async () => {
  const { hostname, port, host } = new URL(base);
  const lengths = [
    'Content-Length: 4\r\nTransfer-Encoding: chunked',
    'Content-Length: 4\r\nContent-Length: 5',
    'Content-Length: 4,5',
  ];
  for (const length of [...lengths, 'Transfer-Encoding: xchunked', 'Content-Length : 4']) {
    const socket = connect(Number(port), hostname);
    socket.end(`POST /start/open HTTP/1.1\r\nHost: ${host}\r\n${length}\r\n\r\n0\r\n\r\n`);
    expect.soft(await textOf(socket), length).toMatch(/^HTTP\/1\.1 400 /);
  }
});

test('TRACE gives nothing back', async () => {
  const { status, text } = await ask('/start', { method: 'TRACE', headers: { cookie: 'backstory-patient=canary' } });
  expect(status).toBeGreaterThanOrEqual(400);
  expect(text).not.toContain('canary');
});

test('signing out tells the browser to forget', async () => {
  const sent = { method: 'POST', headers: { origin: base, 'content-type': 'application/json' }, body: '{}' };
  const { status, headers } = await ask('/sign-out', sent);
  expect(status).toBe(303);
  expect(headers['clear-site-data']).toBe('"cache", "storage"');
});

test('the password field hides what is typed, and lets a password manager fill it in', async () => {
  const { text } = await ask('/sign-in');
  const fields = text.match(/<input[^>]*>/g) ?? [];
  const password = fields.find((field) => field.includes('name="password"'));
  expect(password).toContain('type="password"');
  expect(password?.toLowerCase()).toContain('autocomplete="current-password"');
  expect(fields.find((field) => field.includes('name="email"'))?.toLowerCase()).toContain('autocomplete="username"');
  expect(text).not.toMatch(/onpaste|oncopy|user-select: ?none/i);
});

test('under https every cookie is of this host alone, out of reach of scripts, and every answer insists on https', async () => {
  const port = await freePort();
  const at = `http://127.0.0.1:${port}`;
  const env = { ...process.env, APP_ORIGIN: https, PORT: String(port), HOSTNAME: '127.0.0.1' };
  const server = startNode(['--import', 'tsx', 'scripts/start.ts'], { env });
  await expect
    .poll(
      () =>
        ask('/readyz', {}, at).then(
          ({ text }) => text,
          () => '',
        ),
      { timeout: 30_000 },
    )
    .toBe('ready');

  const { token } = await invite();
  const opened = await ask(
    '/start/open',
    {
      method: 'POST',
      headers: { origin: https, 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    },
    at,
  );
  expect(opened.headers['set-cookie']).toHaveLength(2);
  for (const cookie of opened.headers['set-cookie'] ?? []) {
    expect(cookie).toMatch(/^__Host-[\w-]+=[\w-]+; Path=\/;/);
    for (const attribute of [/; Secure/, /; HttpOnly/i, /; SameSite=(lax|strict)/i]) expect(cookie).toMatch(attribute);
    expect(cookie).not.toMatch(/Domain=/i);
  }
  for (const path of ['/start', '/no-such-page', '/inbox', '/healthz']) {
    const { headers } = await ask(path, {}, at);
    expect.soft(headers['strict-transport-security'], path).toBe('max-age=31536000; includeSubDomains');
  }
  await server.stop();
});
