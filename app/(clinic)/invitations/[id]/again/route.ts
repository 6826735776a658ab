import { notFound } from 'next/navigation';
import { inviteAgain } from '@/lib/server/invitation/invite-again';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { requireId } from '@/lib/server/request/require-id';
import { findActor } from '@/lib/server/session/session';
import { answerLink } from '../../answer-link';

type Context = Readonly<{ params: Promise<{ id: string }> }>;

/** Invites the same patient to another intake. */
export const POST = handlePost<Context>(async ({ request }, { params }) => {
  const member = await findActor();
  if (!member) return answerPost(request, { to: '/sign-in', status: 401 });
  const made = await inviteAgain(member, requireId((await params).id));

  return made ? answerLink(request, made) : notFound();
});
