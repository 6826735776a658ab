import { confirmFirst } from '@/app/(clinic)/confirm-first';
import { prepareOwnAuthenticator } from '@/lib/server/member/account';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { findMemberSession } from '@/lib/server/session/session';

/** Begins to set up another authenticator app. */
export const POST = handlePost(async ({ request, fields }) => {
  const session = await findMemberSession();
  if (!session) return answerPost(request, { to: '/sign-in', status: 401 });
  const question = await confirmFirst({ request, fields, session });
  if (question) return question;
  await prepareOwnAuthenticator(session.actor);

  return answerPost(request, { to: '/account/authenticator' });
});
