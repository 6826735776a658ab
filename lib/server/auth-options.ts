import 'server-only';
import { cookies, headers } from 'next/headers';
import type { NextAuthOptions } from 'next-auth';
import { type GetTokenParams, getToken } from 'next-auth/jwt';
import CredentialsProvider from 'next-auth/providers/credentials';
import { z } from 'zod';
import { env } from './env';
import { logFailure } from './log';
import { signIn } from './member-sessions';

const hours = 12;
const credentialsSchema = z.object({ email: z.string().max(320), password: z.string().max(1000) });

/**
 * next-auth checks the password and carries a cookie. Its token holds the id of our session row and nothing else; who
 * that is, and whether still, is asked of the row on every request (`session.ts`).
 */
export function authOptions(): NextAuthOptions {
  return {
    secret: env().AUTH_SECRET,
    session: { strategy: 'jwt', maxAge: hours * 3600 },
    pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/inbox' },
    providers: [
      CredentialsProvider({
        credentials: { email: {}, password: {} },
        authorize: async (given) => {
          const credentials = credentialsSchema.safeParse(given);
          const token = credentials.success ? await trySignIn(credentials.data) : null;

          return token ? { id: token } : null;
        },
      }),
    ],
    // next-auth would write what a client sent into the log as it stands.
    logger: { error: (code) => logFailure({ event: 'sign-in-failed', error: code }), warn: () => {}, debug: () => {} },
    callbacks: {
      redirect: () => homeAddress(),
      // Only signing in writes the token; a client's "update" changes nothing.
      jwt: ({ token, user }) => ({ sid: user ? user.id : token.sid }),
      // Scripts can ask for this object; the id of our row stays in the cookie that they cannot read.
      session: ({ session }) => ({ expires: session.expires }),
    },
  };
}

const homeAddress = () => `${env().APP_ORIGIN}/home`;

/** next-auth turns what is thrown here into an address, so a failure of the store is logged and goes no further. */
async function trySignIn({ email, password }: z.infer<typeof credentialsSchema>): Promise<string | null> {
  try {
    return await signIn(email, password);
  } catch (error) {
    const { name, code } = error as { name: string; code?: string };
    logFailure({ event: 'sign-in-failed', error: name, code });
    throw new Error('unavailable');
  }
}

/** A cookie of next-auth's that names another address than it ever sets; next-auth fails on some of those. */
export async function hasStrayCallback(): Promise<boolean> {
  const strays = (await cookies()).getAll().filter(({ name }) => name.endsWith('next-auth.callback-url'));

  return strays.some(({ value }) => value !== homeAddress() && value !== env().APP_ORIGIN);
}

/** The token of our session row that this browser's next-auth cookie names, if any. */
export async function sessionToken(): Promise<string | null> {
  const jar = Object.fromEntries((await cookies()).getAll().map(({ name, value }) => [name, value]));
  const req = { cookies: jar, headers: Object.fromEntries(await headers()) } as GetTokenParams['req'];
  const token = await getToken({ req, secret: env().AUTH_SECRET, secureCookie: env().APP_ORIGIN.startsWith('https:') });

  return typeof token?.sid === 'string' ? token.sid : null;
}

/** Takes next-auth's cookies out of this browser. */
export async function forgetCookies(): Promise<void> {
  const store = await cookies();
  for (const { name } of store.getAll()) if (name.includes('next-auth.')) store.delete(name);
}
