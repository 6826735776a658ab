import { Readable } from 'node:stream';
import { confirmFirst } from '@/app/(clinic)/confirm-first';
import { auditCsvHead, auditCsvRows } from '@/lib/export/audit-csv';
import type { Admin } from '@/lib/server/actor';
import { readFilter } from '@/lib/server/audit/filter';
import { refuse } from '@/lib/server/audit/refusals';
import { type AuditExport, beginExport, exportLines } from '@/lib/server/audit/trail';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { findMemberSession } from '@/lib/server/session/session';

/** The trail as a file, as far as the filter asks, for a fresh second factor. That it was taken out is written down before its first line leaves. */
export const POST = handlePost(async ({ request, fields }) => {
  const session = await findMemberSession();
  if (!session) return answerPost(request, { to: '/sign-in', status: 401 });
  const { actor: admin } = session;
  if (admin.kind !== 'admin') return refuse(admin, 'POST /admin/audit/export');
  const question = await confirmFirst({ request, fields, session });
  if (question) return question;
  const asked = await beginExport(admin, readFilter(fields));

  return new Response(Readable.toWeb(Readable.from(csvOf(admin, asked))) as ReadableStream, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="audit-trail.csv"',
    },
  });
});

async function* csvOf(admin: Admin, asked: AuditExport): AsyncGenerator<Buffer> {
  yield Buffer.from(auditCsvHead());
  for await (const lines of exportLines(admin, asked)) yield Buffer.from(auditCsvRows(lines, asked.members));
}
