import { z } from 'zod';
import { readPick } from '@/lib/intake/inbox/pick';
import { refuse } from '@/lib/server/audit/refusals';
import { changeMany, mostAtOnce } from '@/lib/server/inbox/bulk';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { findActor } from '@/lib/server/session/session';
import { backTo } from '../back-to';

const bulkSchema = z.object({
  picks: z
    .array(
      z
        .string()
        .transform(readPick)
        .refine((pick) => pick !== null),
    )
    .max(mostAtOnce * 2),
  act: z.enum(['assign', 'close']),
  assignee: z.union([z.enum(['me', 'nobody']), z.uuid()]),
  key: z.uuid(),
});

/** Does one thing to all intakes that were ticked. */
export const POST = handlePost(async ({ request, fields }) => {
  const member = await findActor();
  if (!member) return answerPost(request, { to: '/sign-in', status: 401 });
  if (member.kind !== 'clinician') return refuse(member, 'POST /inbox/bulk');
  const { pick = [], act = [], assignee = ['nobody'], key = [], here = [''] } = fields;
  const back = (more: Record<string, string>) => backTo(here[0] ?? '', more);
  const asked = bulkSchema.safeParse({ picks: pick, act: act[0], assignee: assignee[0], key: key[0] });
  if (!asked.success) return answerPost(request, { to: back({ problem: 'unreadable' }), status: 422 });
  const { data } = asked;
  const people: Record<string, string | null> = { me: member.memberId, nobody: null };
  const assigneeId = data.assignee in people ? (people[data.assignee] ?? null) : data.assignee;

  const outcome = await changeMany(member, {
    picks: data.picks,
    act: data.act === 'close' ? { kind: 'close' } : { kind: 'assign', assigneeId },
    key: data.key,
  });
  if (!outcome.ok) return answerPost(request, { to: back({ problem: outcome.problem }), status: 422 });

  return answerPost(request, { to: back({ done: outcome.value }) });
});
