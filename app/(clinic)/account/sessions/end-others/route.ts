import { endOwnSessions } from '@/lib/server/member/account';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { findMemberSession } from '@/lib/server/session/session';

/** Ends all of the member's sessions but this one. */
export const POST = handlePost(async ({ request }) => {
  const session = await findMemberSession();
  if (!session) return answerPost(request, { to: '/sign-in', status: 401 });
  await endOwnSessions(session, 'others');

  return answerPost(request, { to: '/account' });
});
