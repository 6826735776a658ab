import { endOwnSessions } from '@/lib/server/member/account';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { requireId } from '@/lib/server/request/require-id';
import { findMemberSession } from '@/lib/server/session/session';

/** Ends one of the member's own sessions. */
export const POST = handlePost(async ({ request, fields }) => {
  const session = await findMemberSession();
  if (!session) return answerPost(request, { to: '/sign-in', status: 401 });
  await endOwnSessions(session, { id: requireId(fields.session?.[0] ?? '') });

  return answerPost(request, { to: '/account' });
});
