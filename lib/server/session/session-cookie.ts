import 'server-only';
import { cookies, headers } from 'next/headers';
import { encode, type GetTokenParams, getToken } from 'next-auth/jwt';
import { env } from '../env';

const seconds = 12 * 3600;

// Only a server on this machine itself is reached without https.
export const secureCookies = () => env().APP_ORIGIN.startsWith('https:');
export const memberCookie = () => (secureCookies() ? '__Host-backstory-member' : 'backstory-member');

/** How every cookie of ours is kept: out of the reach of scripts and of other sites. */
export const cookieSettings = () => ({ httpOnly: true, secure: secureCookies(), sameSite: 'lax', path: '/' }) as const;

/**
 * next-auth's encrypted cookie holds the token of our session row and nothing else; who that is, and whether still, is
 * asked of the row on every request (`session.ts`).
 */
export async function setSessionCookie(token: string): Promise<void> {
  const value = await encode({ token: { sid: token }, secret: env().AUTH_SECRET, maxAge: seconds });
  (await cookies()).set(memberCookie(), value, { ...cookieSettings(), maxAge: seconds });
}

/** The token of our session row that this browser's cookie names, if any. */
export async function sessionToken(): Promise<string | null> {
  const jar = Object.fromEntries((await cookies()).getAll().map(({ name, value }) => [name, value]));
  const req = { cookies: jar, headers: Object.fromEntries(await headers()) } as GetTokenParams['req'];
  const token = await getToken({ req, secret: env().AUTH_SECRET, cookieName: memberCookie() });

  return typeof token?.sid === 'string' ? token.sid : null;
}

/** Takes the session cookie out of this browser. */
export async function forgetSessionCookie(): Promise<void> {
  (await cookies()).delete({ name: memberCookie(), ...cookieSettings() });
}
