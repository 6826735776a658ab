import { replaceAuthenticator } from '@/lib/server/member/account';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { findMemberSession } from '@/lib/server/session/session';

/** Takes the app that was set up into use, by its first code. */
export const POST = handlePost(
  async ({ request, fields }) => {
    const session = await findMemberSession();
    if (!session) return answerPost(request, { to: '/sign-in', status: 401 });
    const outcome = await replaceAuthenticator(session, fields.code?.[0] ?? '');
    if (outcome === 'right') return answerPost(request, { to: '/account' });

    return answerPost(request, {
      to: `/account/authenticator?problem=${outcome}`,
      status: 403,
      body: { problem: outcome },
    });
  },
  { maxKibibytes: 4 },
);
