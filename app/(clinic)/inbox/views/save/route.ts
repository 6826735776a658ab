import { inboxAddress } from '@/lib/intake/inbox/filter';
import { refuse } from '@/lib/server/audit/refusals';
import { saveView } from '@/lib/server/inbox/saved-views';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { findActor } from '@/lib/server/session/session';
import { backTo } from '../../back-to';

/** Keeps what the inbox is narrowed to under a name. */
export const POST = handlePost(
  async ({ request, fields }) => {
    const member = await findActor();
    if (!member) return answerPost(request, { to: '/sign-in', status: 401 });
    if (member.kind !== 'clinician') return refuse(member, 'POST /inbox/views/save');
    const { name = [''], here = [''] } = fields;
    const filter = Object.fromEntries(new URLSearchParams(here[0]));
    const outcome = await saveView(member, { name: name[0] ?? '', filter });
    if (outcome.ok) return answerPost(request, { to: inboxAddress(outcome.value) });

    return answerPost(request, { to: backTo(here[0] ?? '', { problem: `view-${outcome.problem}` }), status: 422 });
  },
  { maxKibibytes: 4 },
);
