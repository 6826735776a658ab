import { confirmFirst } from '@/app/(clinic)/confirm-first';
import { renewRecoveryCodes } from '@/lib/server/member/account';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { findMemberSession } from '@/lib/server/session/session';

/** Makes new recovery codes in place of the old. */
export const POST = handlePost(async ({ request, fields }) => {
  const session = await findMemberSession();
  if (!session) return answerPost(request, { to: '/sign-in', status: 401 });
  const question = await confirmFirst({ request, fields, session });
  if (question) return question;
  await renewRecoveryCodes(session.actor);

  return answerPost(request, { to: '/account/recovery-codes' });
});
