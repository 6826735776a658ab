import { refuse } from '@/lib/server/audit/refusals';
import { cancelExport } from '@/lib/server/bulk-export/exports';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { requireId } from '@/lib/server/request/require-id';
import { findActor } from '@/lib/server/session/session';

type Context = Readonly<{ params: Promise<{ id: string }> }>;

const route = 'POST /admin/exports/[id]/cancel';

/** Ends an export, under way or ready; nothing of it is offered from here on. */
export const POST = handlePost<Context>(async ({ request }, { params }) => {
  const member = await findActor();
  if (!member) return answerPost(request, { to: '/sign-in', status: 401 });
  if (member.kind !== 'admin') return refuse(member, route);
  const outcome = await cancelExport(member, requireId((await params).id), new Date());
  if (outcome.ok) return answerPost(request, { to: '/admin/exports?cancelled=1' });
  const { problem } = outcome;
  if (problem === 'not-found') return refuse(member, route);

  return answerPost(request, { to: `/admin/exports?problem=${problem}`, status: 409, body: { problem } });
});
