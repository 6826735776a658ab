import { toOwnPage } from '@/lib/server/request/own-page';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { findMemberSession } from '@/lib/server/session/session';
import { showAgain } from '@/lib/server/sign-in/step-up';

/** Shows a second factor once more, before a page that asks for a fresh one. */
export const POST = handlePost(
  async ({ request, fields }) => {
    const session = await findMemberSession();
    if (!session) return answerPost(request, { to: '/sign-in', status: 401 });
    const page = toOwnPage(fields.to?.[0]) ?? '/account';
    const outcome = await showAgain(session, fields.code?.[0] ?? '');
    if (outcome === 'right') return answerPost(request, { to: page });

    return answerPost(request, { to: `${page}?problem=${outcome}`, status: 403, body: { problem: outcome } });
  },
  { maxKibibytes: 4 },
);
