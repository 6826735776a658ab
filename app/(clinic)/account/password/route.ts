import { changePassword } from '@/lib/server/member/account';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { findMemberSession } from '@/lib/server/session/session';

/** Changes the member's password; all their other sessions end. */
export const POST = handlePost(
  async ({ request, fields }) => {
    const session = await findMemberSession();
    if (!session) return answerPost(request, { to: '/sign-in', status: 401 });
    const [current = ''] = fields.current ?? [];
    const [next = ''] = fields.password ?? [];
    const outcome = await changePassword(session, { current, next });
    if (outcome.ok) return answerPost(request, { to: '/account?done=password' });
    const { problem } = outcome;

    return answerPost(request, { to: `/account?problem=${problem}`, status: 422, body: { problem } });
  },
  { maxKibibytes: 8 },
);
