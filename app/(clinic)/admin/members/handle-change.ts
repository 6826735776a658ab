import { confirmFirst } from '@/app/(clinic)/confirm-first';
import type { Fields } from '@/lib/form/read-answer';
import type { Admin } from '@/lib/server/actor';
import { refuse } from '@/lib/server/audit/refusals';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { requireId } from '@/lib/server/request/require-id';
import { findMemberSession } from '@/lib/server/session/session';

type Context = Readonly<{ params: Promise<{ id: string }> }>;
type Asked = Readonly<{ admin: Admin; id: string; fields: Fields; request: Request }>;
type Outcome = Readonly<{ ok: true; value: Response | null }> | Readonly<{ ok: false; problem: string }>;

/**
 * A change of one member by an administrator. To anyone else it does not exist. What gives somebody more than they had
 * asks for a fresh second factor first; shutting somebody out does not wait for one.
 */
export function handleChange(
  change: (asked: Asked) => Promise<Outcome>,
  { act, afresh }: { act: string; afresh: boolean },
) {
  return handlePost<Context>(async ({ request, fields }, { params }) => {
    const session = await findMemberSession();
    if (!session) return answerPost(request, { to: '/sign-in', status: 401 });
    const route = `POST /admin/members/[id]/${act}`;
    const admin = session.actor;
    if (admin.kind !== 'admin') return refuse(admin, route);
    const id = requireId((await params).id);
    const question = afresh ? await confirmFirst({ request, fields, session }) : null;
    if (question) return question;
    const outcome = await change({ admin, id, fields, request });
    const page = `/admin/members/${id}`;
    if (outcome.ok) return outcome.value ?? answerPost(request, { to: page });
    const { problem } = outcome;
    if (problem === 'not-found') return refuse(admin, route);

    return answerPost(request, { to: `${page}?problem=${problem}`, status: 409, body: { problem } });
  });
}
