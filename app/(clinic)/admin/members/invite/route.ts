import { confirmFirst } from '@/app/(clinic)/confirm-first';
import { refuse } from '@/lib/server/audit/refusals';
import { inviteMember } from '@/lib/server/member/members';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { findMemberSession } from '@/lib/server/session/session';
import { handOver } from '../hand-over';

/** Invites someone to work at the clinic, and answers with the link to hand over. */
export const POST = handlePost(async ({ request, fields }) => {
  const session = await findMemberSession();
  if (!session) return answerPost(request, { to: '/sign-in', status: 401 });
  if (session.actor.kind !== 'admin') return refuse(session.actor, 'POST /admin/members/invite');
  const question = await confirmFirst({ request, fields, session });
  if (question) return question;
  const [name = ''] = fields.name ?? [];
  const [email = ''] = fields.email ?? [];
  const [kind = ''] = fields.role ?? [];
  const outcome = await inviteMember(session.actor, { name, email, kind });
  if (outcome.ok) return handOver(request, outcome.value);
  const { problem } = outcome;

  return answerPost(request, { to: `/admin/members?problem=${problem}`, status: 422, body: { problem } });
});
