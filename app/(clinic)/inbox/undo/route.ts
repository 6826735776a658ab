import { z } from 'zod';
import { refuse } from '@/lib/server/audit/refusals';
import { undoMany } from '@/lib/server/inbox/undo';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { findActor } from '@/lib/server/session/session';
import { backTo } from '../back-to';

const route = 'POST /inbox/undo';

/** Undoes what the member did to many intakes at once. */
export const POST = handlePost(
  async ({ request, fields }) => {
    const member = await findActor();
    if (!member) return answerPost(request, { to: '/sign-in', status: 401 });
    if (member.kind !== 'clinician') return refuse(member, route);
    const { action = [], here = [''] } = fields;
    const id = z.uuid().safeParse(action[0]);
    if (!id.success) return answerPost(request, { to: backTo(here[0] ?? '', { problem: 'unreadable' }), status: 422 });
    const outcome = await undoMany(member, id.data);
    if (outcome.ok) return answerPost(request, { to: backTo(here[0] ?? '', { done: id.data }) });
    if (outcome.problem === 'not-found') return refuse(member, route);

    return answerPost(request, { to: backTo(here[0] ?? '', { problem: 'too-late' }), status: 409 });
  },
  { maxKibibytes: 4 },
);
