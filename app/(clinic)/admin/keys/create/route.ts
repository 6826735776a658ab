import { confirmFirst } from '@/app/(clinic)/confirm-first';
import { createKey } from '@/lib/server/api-key/keys';
import { refuse } from '@/lib/server/audit/refusals';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { findMemberSession } from '@/lib/server/session/session';
import { showOnce } from '../show-once';

/** Makes a key for another system, and shows its secret this once. */
export const POST = handlePost(
  async ({ request, fields }) => {
    const session = await findMemberSession();
    if (!session) return answerPost(request, { to: '/sign-in', status: 401 });
    if (session.actor.kind !== 'admin') return refuse(session.actor, 'POST /admin/keys/create');
    const question = await confirmFirst({ request, fields, session });
    if (question) return question;
    const typed = (name: string) => fields[name]?.[0] ?? '';
    const outcome = await createKey(session.actor, {
      name: typed('name'),
      days: Number(typed('days')),
      scopes: fields.scope ?? [],
      publicKey: typed('publicKey'),
    });
    if (outcome.ok) return showOnce(request, outcome.value);
    const { problem } = outcome;

    return answerPost(request, { to: `/admin/keys?problem=${problem}`, status: 422, body: { problem } });
  },
  { maxKibibytes: 16 },
);
