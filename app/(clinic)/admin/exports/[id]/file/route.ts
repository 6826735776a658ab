import { Readable } from 'node:stream';
import { confirmFirst } from '@/app/(clinic)/confirm-first';
import { refuse } from '@/lib/server/audit/refusals';
import { seeExport } from '@/lib/server/bulk-export/exports';
import { beginFetch, piecesOf } from '@/lib/server/bulk-export/fetch';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { requireId } from '@/lib/server/request/require-id';
import { findMemberSession } from '@/lib/server/session/session';

type Context = Readonly<{ params: Promise<{ id: string }> }>;

const route = 'POST /admin/exports/[id]/file';

/** The file of an export that is ready, for a fresh second factor, opened piece by piece as fast as it is taken. */
export const POST = handlePost<Context>(async ({ request, fields }, { params }) => {
  const session = await findMemberSession();
  if (!session) return answerPost(request, { to: '/sign-in', status: 401 });
  const { actor: admin } = session;
  if (admin.kind !== 'admin') return refuse(admin, route);
  const id = requireId((await params).id);
  const now = new Date();
  if (!(await seeExport(admin, id, now))) return refuse(admin, route);
  const question = await confirmFirst({ request, fields, session });
  if (question) return question;
  const fetched = await beginFetch(admin, { id, file: 'intakes.csv', now });
  if (!fetched.ok && fetched.problem === 'not-found') return refuse(admin, route);
  if (!fetched.ok) {
    const { problem } = fetched;
    return answerPost(request, { to: `/admin/exports?problem=${problem}`, status: 409, body: { problem } });
  }

  return new Response(Readable.toWeb(Readable.from(piecesOf(admin, fetched.value))) as ReadableStream, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="intakes.csv"',
      'cache-control': 'no-store',
    },
  });
});
