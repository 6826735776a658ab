import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { servedSources } from './served-sources';

/** The sources with their comments left out. */
const sources = servedSources.map((file) => ({ file, code: withoutComments(readFileSync(file, 'utf8')) }));

function withoutComments(code: string): string {
  return code.replace(/\/\*.*?\*\//gs, '').replace(/(?<![:'"`\w])\/\/ .*$/gm, '');
}

/** What an attacker would look for, how it is written, an example of it, and where it may stand. */
const absent: readonly (readonly [string, RegExp, string, readonly string[]])[] = [
  ['code made of text', /\beval\(|new Function\(|node:vm|setTimeout\(['"`]/, `eval('1')`, []],
  ['a program started by the server', /child_process|node:cluster|worker_threads/, `'node:child_process'`, []],
  [
    'a file named by a request',
    /node:fs|createReadStream/,
    `from 'node:fs'`,
    // The fonts of the PDFs, by names of its own.
    ['next.config.ts', 'lib/server/pdf/typst.ts'],
  ],
  [
    'HTML made of text',
    /dangerouslySetInnerHTML|(inner|outer)HTML|insertAdjacentHTML|document\.write|srcdoc/i,
    'node.innerHTML = text',
    [],
  ],
  [
    'SQL made of text',
    /\$(query|execute)RawUnsafe|Prisma\.raw\(/,
    'tx.$queryRawUnsafe(sql)',
    // Names of tables and columns out of its own list.
    ['lib/server/vault/resealing.ts'],
  ],
  ['a pattern made of text', /new RegExp\(/, 'new RegExp(text)', []],
  ['a Server Action', /['"]use server['"]/, `'use server'`, []],
  ['a cached answer', /['"]use cache['"]|unstable_cache|force-static|revalidate\s*=/, `'use cache'`, []],
  ['a page that talks to another window', /postMessage|['"]message['"]/, `addEventListener('message', take)`, []],
  [
    'browser storage',
    /localStorage|sessionStorage|indexedDB|caches\.(open|match)|document\.cookie|cookieStore/,
    'localStorage.x',
    // A mark for a few seconds that a page is read again by itself: it holds nothing.
    ['components/live/use-refresh.ts'],
  ],
  [
    'a request to somewhere else',
    /fetch\(['"`]https?:|node:https|undici|axios|XMLHttpRequest|sendBeacon/,
    `fetch('https://x')`,
    // The one door outwards, to a clinic's provider.
    ['lib/server/sign-on/outbound.ts'],
  ],
  [
    'a socket',
    /new WebSocket|EventSource|createConnection|net\.connect/,
    'new WebSocket(url)',
    // It hears from our own server, through the same door as a page.
    ['components/live/use-live.ts'],
  ],
  ['a word for foreign origins', /access-control-allow/i, `'Access-Control-Allow-Origin': '*'`, []],
  ['a rewrite or a redirect in the configuration', /rewrites|redirects/, 'redirects: async () => []', []],
  ['a weak digest or cipher', /['"](md5|sha1|des|rc4|aes-\d+-(ecb|cbc|ctr))\b/i, `createHash('md5')`, []],
  ['chance that can be foreseen', /Math\.random/, 'Math.random()', []],
];

test('there is something to look at', () => {
  expect(sources.length).toBeGreaterThan(200);
});

describe.each(absent)('%s', (_, pattern, example, allowed) => {
  test('is seen where it stands', () => {
    expect(withoutComments(example)).toMatch(pattern);
  });

  test('stands nowhere', () => {
    const found = sources.filter(({ code }) => pattern.test(code)).map(({ file }) => file);
    expect(found.filter((file) => !allowed.includes(file))).toEqual([]);
  });
});
