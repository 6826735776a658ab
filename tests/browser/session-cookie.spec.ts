import { createHmac } from 'node:crypto';
import { decode, encode } from 'next-auth/jwt';
import { foundClinic } from './clinic-fixtures';
import { signIn } from './clinic-sign-in';
import { expect, test } from './fixtures';

const secret = String(process.env.AUTH_SECRET);
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token that is signed rather than encrypted, or not even that. */
function signed(header: object, payload: object, key: string | null): string {
  const text = `${part(header)}.${part(payload)}`;

  return `${text}.${key === null ? '' : createHmac('sha256', key).update(text).digest('base64url')}`;
}

test('a cookie that was changed, forged, outdated or made by another algorithm is nobody’s', async ({ page }) => {
  const { ana, password } = await foundClinic();
  await signIn(page, ana, password);
  const cookie = (await page.context().cookies()).find(({ name }) => name.endsWith('backstory-member'));
  if (!cookie) throw new Error('Nobody is signed in.');
  const inbox = async (value: string) => {
    const headers = { cookie: `${cookie.name}=${value}` };
    const { status } = await fetch(`${process.env.BASE_URL}/inbox`, { headers, redirect: 'manual' });

    return status;
  };
  const token = await decode({ token: cookie.value, secret });
  if (!token) throw new Error('The cookie does not open.');
  const inTime = { ...token, exp: Math.floor(Date.now() / 1000) + 3600 };
  expect(await inbox(cookie.value)).toBe(200);
  expect(await inbox(await encode({ token, secret }))).toBe(200);

  const at = Math.floor(cookie.value.length * 0.7);
  const other = cookie.value[at] === 'A' ? 'B' : 'A';
  const forged: Record<string, string> = {
    changed: cookie.value.slice(0, at) + other + cookie.value.slice(at + 1),
    'cut short': cookie.value.slice(0, -4),
    'made with another key': await encode({ token, secret: `${secret}x` }),
    outdated: await encode({ token, secret, maxAge: -60 }),
    'without an algorithm': signed({ alg: 'none' }, inTime, null),
    signed: signed({ alg: 'HS256' }, inTime, secret),
    'with its own key': signed({ alg: 'HS256', jwk: { kty: 'oct', k: part({}) } }, inTime, part({})),
    'the session’s name alone': String(token.sid),
  };
  for (const [what, value] of Object.entries(forged)) expect.soft(await inbox(value), what).toBe(307);
});
