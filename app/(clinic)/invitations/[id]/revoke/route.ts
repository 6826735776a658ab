import { refuse } from '@/lib/server/audit/refusals';
import { revokeInvitation } from '@/lib/server/invitation/invitations';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { requireId } from '@/lib/server/request/require-id';
import { findActor } from '@/lib/server/session/session';

type Context = Readonly<{ params: Promise<{ id: string }> }>;

export const POST = handlePost<Context>(async ({ request }, { params }) => {
  const member = await findActor();
  if (!member) return answerPost(request, { to: '/sign-in', status: 401 });
  const outcome = await revokeInvitation(member, requireId((await params).id));
  if (outcome.ok) return answerPost(request, { to: '/invitations' });
  if (outcome.problem === 'not-found') return refuse(member, 'POST /invitations/[id]/revoke');

  return answerPost(request, {
    to: '/invitations?problem=already-sent',
    status: 409,
    body: { problem: outcome.problem },
  });
});
