import { confirmFirst } from '@/app/(clinic)/confirm-first';
import { revokeKey } from '@/lib/server/api-key/keys';
import { refuse } from '@/lib/server/audit/refusals';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { requireId } from '@/lib/server/request/require-id';
import { findMemberSession } from '@/lib/server/session/session';

const route = 'POST /admin/keys/revoke';

/** Takes a key of the clinic back, at once. */
export const POST = handlePost(async ({ request, fields }) => {
  const session = await findMemberSession();
  if (!session) return answerPost(request, { to: '/sign-in', status: 401 });
  if (session.actor.kind !== 'admin') return refuse(session.actor, route);
  const id = requireId(fields.key?.[0] ?? '');
  const question = await confirmFirst({ request, fields, session });
  if (question) return question;
  await revokeKey(session.actor, id);

  return answerPost(request, { to: '/admin/keys?done=revoked' });
});
