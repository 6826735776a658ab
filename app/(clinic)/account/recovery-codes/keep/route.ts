import { answerPost, handlePost } from '@/lib/server/request/post';
import { findActor } from '@/lib/server/session/session';
import { putSheetAway } from '@/lib/server/sign-in/recovery-codes';

/** The codes were written down: from now on they are not shown. */
export const POST = handlePost(async ({ request }) => {
  const member = await findActor();
  if (!member) return answerPost(request, { to: '/sign-in', status: 401 });
  await putSheetAway(member);

  return answerPost(request, { to: '/home' });
});
