import { refuse } from '@/lib/server/audit/refusals';
import { retryMail } from '@/lib/server/mail/overview';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { requireId } from '@/lib/server/request/require-id';
import { findActor } from '@/lib/server/session/session';

type Context = Readonly<{ params: Promise<{ id: string }> }>;

const route = 'POST /admin/mail/[id]/retry';

/** Has a mail that failed tried again. */
export const POST = handlePost<Context>(async ({ request }, { params }) => {
  const member = await findActor();
  if (!member) return answerPost(request, { to: '/sign-in', status: 401 });
  if (member.kind !== 'admin') return refuse(member, route);
  const outcome = await retryMail(member, requireId((await params).id));
  if (outcome.ok) return answerPost(request, { to: '/admin/mail?retried=1' });
  const { problem } = outcome;
  if (problem === 'not-found') return refuse(member, route);

  return answerPost(request, { to: `/admin/mail?problem=${problem}`, status: 409, body: { problem } });
});
