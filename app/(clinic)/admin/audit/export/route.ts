import { Readable } from 'node:stream';
import { auditCsvHead, auditCsvRows } from '@/lib/export/audit-csv';
import type { Admin } from '@/lib/server/actor';
import { readFilter } from '@/lib/server/audit-filter';
import { type AuditExport, beginExport, exportLines } from '@/lib/server/audit-trail';
import { answerPost, handlePost } from '@/lib/server/post';
import { refuse } from '@/lib/server/refusals';
import { findActor } from '@/lib/server/session';

/** The trail as a file, as far as the filter asks. That it was taken out is written down before its first line leaves. */
export const POST = handlePost(async ({ request, fields }) => {
  const member = await findActor();
  if (!member) return answerPost(request, { to: '/sign-in', status: 401 });
  if (member.kind !== 'admin') return refuse(member, 'POST /admin/audit/export');
  const asked = await beginExport(member, readFilter(fields));

  return new Response(Readable.toWeb(Readable.from(csvOf(member, asked))) as ReadableStream, {
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
