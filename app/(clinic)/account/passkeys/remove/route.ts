import { confirmFirst } from '@/app/(clinic)/confirm-first';
import { removePasskey } from '@/lib/server/passkeys/passkeys';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { requireId } from '@/lib/server/request/require-id';
import { findMemberSession } from '@/lib/server/session/session';

/** Removes one of the member's own passkeys. */
export const POST = handlePost(async ({ request, fields }) => {
  const session = await findMemberSession();
  if (!session) return answerPost(request, { to: '/sign-in', status: 401 });
  const id = requireId(fields.passkey?.[0] ?? '');
  const question = await confirmFirst({ request, fields, session });
  if (question) return question;
  await removePasskey(session, id);

  return answerPost(request, { to: '/account' });
});
