import { z } from 'zod';
import { reviewStates } from '@/lib/intake/review';
import { refuse } from '@/lib/server/audit/refusals';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { requireId } from '@/lib/server/request/require-id';
import { changeReview } from '@/lib/server/review/reviews';
import { findActor } from '@/lib/server/session/session';

const changeSchema = z.object({
  version: z.string().regex(/^\d{1,9}$/),
  to: z.enum([...reviewStates, '']),
  note: z.string(),
  key: z.uuid().optional(),
});

const outcomes = {
  'unreadable-note': { problem: 'note', status: 422 },
  'not-allowed': { problem: 'not-allowed', status: 409 },
  'changed-meanwhile': { problem: 'changed', status: 409 },
} as const;

const route = 'POST /intakes/[id]/review';

type Context = Readonly<{ params: Promise<{ id: string }> }>;

export const POST = handlePost<Context>(async ({ request, fields }, { params }) => {
  const member = await findActor();
  if (!member) return answerPost(request, { to: '/sign-in', status: 401 });
  if (member.kind !== 'clinician') return refuse(member, route);
  const id = requireId((await params).id);
  const page = `/intakes/${id}`;
  const { version = [], to = [''], note = [''], key = [] } = fields;
  const change = changeSchema.safeParse({ version: version[0], to: to[0], note: note[0], key: key[0] });
  if (!change.success) return answerPost(request, { to: page, status: 422, body: { problem: 'unreadable' } });

  const outcome = await changeReview(member, id, {
    version: Number(change.data.version),
    to: change.data.to || null,
    note: change.data.note,
    ...(change.data.key && { key: change.data.key }),
  });
  if (outcome.ok) return answerPost(request, { to: page });
  if (outcome.problem === 'not-found') return refuse(member, route);
  const { problem, status } = outcomes[outcome.problem];

  return answerPost(request, { to: `${page}?problem=${problem}`, status, body: { problem } });
});
