import { confirmFirst } from '@/app/(clinic)/confirm-first';
import { refuse } from '@/lib/server/audit/refusals';
import { seeExport } from '@/lib/server/bulk-export/exports';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { requireId } from '@/lib/server/request/require-id';
import { findMemberSession, requireMemberSession } from '@/lib/server/session/session';
import { isFresh } from '@/lib/server/sign-in/step-up';
import { handOver } from './hand-over';

type Context = Readonly<{ params: Promise<{ id: string }> }>;

/** A file of an export that is ready, for a fresh second factor: the page asks for one and goes on. */
export const POST = handlePost<Context>(async ({ request, fields }, { params }) => {
  const session = await findMemberSession();
  if (!session) return answerPost(request, { to: '/sign-in', status: 401 });
  const { actor: admin } = session;
  const route = 'POST /admin/exports/[id]/file';
  if (admin.kind !== 'admin') return refuse(admin, route);
  const id = requireId((await params).id);
  if (!(await seeExport(admin, id, new Date()))) return refuse(admin, route);
  const question = await confirmFirst({ request, fields, session });
  if (question) return question;
  const outcome = await handOver(admin, id, fields.name?.[0]);
  if (outcome instanceof Response) return outcome;
  const { problem } = outcome;

  return answerPost(request, { to: `/admin/exports?problem=${problem}`, status: 409, body: { problem } });
});

/** The same for a program that was given the address; where the second factor is not fresh it is told so. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const session = await requireMemberSession();
  const { actor: admin } = session;
  const route = 'GET /admin/exports/[id]/file';
  if (admin.kind !== 'admin') return refuse(admin, route);
  const id = requireId((await params).id);
  if (!(await seeExport(admin, id, new Date()))) return refuse(admin, route);
  if (!isFresh(session)) return Response.json({ problem: 'confirm' }, { status: 403 });
  const outcome = await handOver(admin, id, new URL(request.url).searchParams.get('name') ?? undefined);

  return outcome instanceof Response ? outcome : Response.json(outcome, { status: 409 });
}
