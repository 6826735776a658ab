import { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { authOptions, hasStrayCallback } from '@/lib/server/auth-options';
import { handlePost } from '@/lib/server/post';
import { replaceSession } from '@/lib/server/session';

type Context = Readonly<{ params: Promise<{ nextauth: string[] }> }>;

const nothing = () => new Response(null, { status: 404 });
const nextAuth = (request: NextRequest, context: Context): Promise<Response> =>
  NextAuth(authOptions())(request, context);

async function asks({ params }: Context, path: string): Promise<boolean> {
  return (await params).nextauth.join('/') === path && !(await hasStrayCallback());
}

/** Of all that next-auth offers, the sign-in page uses two things, and nothing else answers. This is its form token. */
export async function GET({ nextUrl, headers }: NextRequest, context: Context): Promise<Response> {
  if (!(await asks(context, 'csrf'))) return nothing();

  return nextAuth(new NextRequest(nextUrl.origin + nextUrl.pathname, { headers }), context);
}

/** And this is the check of a password. Whoever was signed in here before no longer is. */
export const POST = handlePost<Context>(
  async ({ request, fields }, context) => {
    if (!(await asks(context, 'callback/credentials'))) return nothing();
    const body = new URLSearchParams({ json: 'true' });
    for (const name of ['csrfToken', 'email', 'password']) body.set(name, fields[name]?.[0] ?? '');
    const { origin, pathname } = new URL(request.url);
    const signIn = new NextRequest(origin + pathname, {
      method: 'POST',
      headers: { cookie: request.headers.get('cookie') ?? '' },
      body,
    });

    return replaceSession(() => nextAuth(signIn, context));
  },
  { maxKibibytes: 8 },
);
