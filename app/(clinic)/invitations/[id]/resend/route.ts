import { notFound } from 'next/navigation';
import { resendInvitation } from '@/lib/server/invitation/resend-invitation';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { requireId } from '@/lib/server/request/require-id';
import { findActor } from '@/lib/server/session/session';
import { answerLink, refuseLink } from '../../answer-link';
import { typedBirthDate } from '../../birth-date';

type Context = Readonly<{ params: Promise<{ id: string }> }>;

export const POST = handlePost<Context>(async ({ request, fields }, { params }) => {
  const member = await findActor();
  if (!member) return answerPost(request, { to: '/sign-in', status: 401 });
  const id = requireId((await params).id);
  const typed = await typedBirthDate(member, fields);
  if (!typed.ok) return refuseLink(request, 'birth-date');
  const outcome = await resendInvitation(member, id, { birthDate: typed.birthDate });
  if (outcome.ok) return answerLink(request, outcome.value);
  if (outcome.problem === 'not-found') notFound();

  return refuseLink(request, outcome.problem, 409);
});
