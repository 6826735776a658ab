import { z } from 'zod';
import { responseReasons } from '@/lib/intake/red-flag-response';
import { refuse } from '@/lib/server/audit/refusals';
import { respondToRedFlag } from '@/lib/server/red-flag/responses';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { requireId } from '@/lib/server/request/require-id';
import { findActor } from '@/lib/server/session/session';

const responseSchema = z.object({ reason: z.enum(responseReasons), note: z.string(), key: z.uuid() });

const outcomes = {
  'unreadable-note': { problem: 'note', status: 422 },
  'note-missing': { problem: 'note-missing', status: 422 },
  'settled-before': { problem: 'settled', status: 409 },
} as const;

const route = 'POST /red-flags/[id]/respond';

type Context = Readonly<{ params: Promise<{ id: string }> }>;

export const POST = handlePost<Context>(async ({ request, fields }, { params }) => {
  const member = await findActor();
  if (!member) return answerPost(request, { to: '/sign-in', status: 401 });
  if (member.kind !== 'clinician') return refuse(member, route);
  const id = requireId((await params).id);
  const page = `/red-flags/${id}`;
  const { reason = [], note = [''], key = [] } = fields;
  const given = responseSchema.safeParse({ reason: reason[0], note: note[0], key: key[0] });
  if (!given.success) {
    return answerPost(request, { to: `${page}?problem=reason`, status: 422, body: { problem: 'reason' } });
  }

  const outcome = await respondToRedFlag(member, id, given.data);
  if (outcome.ok) return answerPost(request, { to: page });
  if (outcome.problem === 'not-found') return refuse(member, route);
  const { problem, status } = outcomes[outcome.problem];

  return answerPost(request, { to: `${page}?problem=${problem}`, status, body: { problem } });
});
