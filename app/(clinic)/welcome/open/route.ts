import { takeAttempt } from '@/lib/server/limits';
import { keepLink } from '@/lib/server/member/link-cookie';
import { findLinkHolder } from '@/lib/server/member/links';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { thisBrowser } from '@/lib/server/session/session';

const refuse = (request: Request, problem: 'no-link' | 'locked', status: number) =>
  answerPost(request, { to: `/welcome?problem=${problem}`, status, body: { problem } });

/** Takes a member's link, whole or its last part alone, and goes on to choosing a password. It is not spent by that. */
export const POST = handlePost(
  async ({ request, fields }) => {
    const [, token = ''] = /([\w-]{20,})\s*$/.exec(fields.link?.[0] ?? '') ?? [];
    if (await takeAttempt('member-link-address', (await thisBrowser()).address)) return refuse(request, 'locked', 429);
    if (!token || !(await findLinkHolder(token))) return refuse(request, 'no-link', 404);
    await keepLink(token);

    return answerPost(request, { to: '/welcome/password' });
  },
  { maxKibibytes: 4 },
);
