import { z } from 'zod';
import { refuse } from '@/lib/server/audit/refusals';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { requireId } from '@/lib/server/request/require-id';
import { assignIntakes } from '@/lib/server/review/assignments';
import { findActor } from '@/lib/server/session/session';

const route = 'POST /intakes/[id]/assign';
const personSchema = z.union([z.literal('nobody').transform(() => null), z.uuid()]);
const assignSchema = z.object({ assignee: personSchema, seen: personSchema });

type Context = Readonly<{ params: Promise<{ id: string }> }>;

/** Makes one intake a clinician's work, or nobody's, unless somebody was faster. */
export const POST = handlePost<Context>(
  async ({ request, fields }, { params }) => {
    const member = await findActor();
    if (!member) return answerPost(request, { to: '/sign-in', status: 401 });
    if (member.kind !== 'clinician') return refuse(member, route);
    const intakeId = requireId((await params).id);
    const page = `/intakes/${intakeId}`;
    const answer = (problem: string, status: number) =>
      answerPost(request, { to: `${page}?assign=${problem}#review`, status, body: { problem } });
    const asked = assignSchema.safeParse({
      assignee: fields.me ? member.memberId : fields.assignee?.[0],
      seen: fields.seen?.[0],
    });
    if (!asked.success) return answer('unreadable', 422);
    const { assignee, seen } = asked.data;
    const outcome = await assignIntakes(member, [{ intakeId, assigneeId: seen }], assignee);
    if (!outcome) return answer('no-such-colleague', 422);
    const [left] = outcome.left;
    if (left?.why === 'not-found') return refuse(member, route);
    if (left) return answer('changed', 409);

    return answerPost(request, { to: `${page}#review` });
  },
  { maxKibibytes: 4 },
);
