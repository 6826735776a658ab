import 'server-only';
import { cookies } from 'next/headers';
import { getServerSession, type NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { env } from './env';
import { signIn } from './member-sessions';

const hours = 12;

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
          const token = given ? await signIn(given.email, given.password) : null;

          return token ? { id: token } : null;
        },
      }),
    ],
    callbacks: {
      // Only signing in writes the token; a client's "update" changes nothing.
      jwt: ({ token, user }) => ({ sid: user ? user.id : token.sid }),
      session: ({ token }) => ({ sid: token.sid, expires: '' }),
    },
  };
}

/** The token of our session row that this browser's next-auth cookie names, if any. */
export async function sessionToken(): Promise<string | null> {
  const session: { sid?: unknown } | null = await getServerSession(authOptions());

  return typeof session?.sid === 'string' ? session.sid : null;
}

/** Takes next-auth's cookies out of this browser. */
export async function forgetCookies(): Promise<void> {
  const store = await cookies();
  for (const { name } of store.getAll()) if (name.includes('next-auth.')) store.delete(name);
}
