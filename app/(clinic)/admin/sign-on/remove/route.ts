import { confirmFirst } from '@/app/(clinic)/confirm-first';
import { refuse } from '@/lib/server/audit/refusals';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { findMemberSession } from '@/lib/server/session/session';
import { removeSignOn } from '@/lib/server/sign-on/settings';

/** Takes the clinic's provider away. */
export const POST = handlePost(async ({ request, fields }) => {
  const session = await findMemberSession();
  if (!session) return answerPost(request, { to: '/sign-in', status: 401 });
  if (session.actor.kind !== 'admin') return refuse(session.actor, 'POST /admin/sign-on/remove');
  const question = await confirmFirst({ request, fields, session });
  if (question) return question;
  await removeSignOn(session.actor);

  return answerPost(request, { to: '/admin/sign-on?done=1' });
});
