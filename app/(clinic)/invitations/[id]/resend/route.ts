import { notFound } from 'next/navigation';
import { resendInvitation } from '@/lib/server/invitation/resend-invitation';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { requireId } from '@/lib/server/request/require-id';
import { findActor } from '@/lib/server/session/session';
import { answerLink, refuseLink } from '../../answer-link';
import { typedDetails } from '../../typed-details';

type Context = Readonly<{ params: Promise<{ id: string }> }>;

export const POST = handlePost<Context>(async ({ request, fields }, { params }) => {
  const member = await findActor();
  if (!member) return answerPost(request, { to: '/sign-in', status: 401 });
  const id = requireId((await params).id);
  const typed = await typedDetails(member, fields);
  if (!typed.ok) return refuseLink(request, typed.problem);
  const outcome = await resendInvitation(member, id, typed.value);
  if (outcome.ok) return answerLink(request, outcome.value);
  if (outcome.problem === 'not-found') notFound();

  return refuseLink(request, outcome.problem, 409);
});
