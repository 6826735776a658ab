import { endOwnSessions } from '@/lib/server/account';
import { answerPost, handlePost } from '@/lib/server/post';
import { requireId } from '@/lib/server/require-id';
import { findMemberSession } from '@/lib/server/session';

/** Ends one of the member's own sessions. */
export const POST = handlePost(async ({ request, fields }) => {
  const session = await findMemberSession();
  if (!session) return answerPost(request, { to: '/sign-in', status: 401 });
  await endOwnSessions(session, { id: requireId(fields.session?.[0] ?? '') });

  return answerPost(request, { to: '/account' });
});
