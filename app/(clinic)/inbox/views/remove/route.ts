import { z } from 'zod';
import { refuse } from '@/lib/server/audit/refusals';
import { removeView } from '@/lib/server/inbox/saved-views';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { findActor } from '@/lib/server/session/session';
import { backTo } from '../../back-to';

/** Removes one of the member's own views of the inbox. One that is gone already is as good as removed. */
export const POST = handlePost(
  async ({ request, fields }) => {
    const member = await findActor();
    if (!member) return answerPost(request, { to: '/sign-in', status: 401 });
    if (member.kind !== 'clinician') return refuse(member, 'POST /inbox/views/remove');
    const { view = [], here = [''] } = fields;
    const id = z.uuid().safeParse(view[0]);
    if (!id.success) return answerPost(request, { to: backTo(here[0] ?? '', { problem: 'unreadable' }), status: 422 });
    await removeView(member, id.data);

    return answerPost(request, { to: backTo(here[0] ?? '') });
  },
  { maxKibibytes: 4 },
);
