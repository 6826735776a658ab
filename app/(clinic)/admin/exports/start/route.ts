import { z } from 'zod';
import { confirmFirst } from '@/app/(clinic)/confirm-first';
import { readSelection } from '@/lib/intake/bulk-selection';
import { refuse } from '@/lib/server/audit/refusals';
import { askForExport } from '@/lib/server/bulk-export/ask';
import { exportFormats } from '@/lib/server/bulk-export/export';
import { answerPost, handlePost, wantsJson } from '@/lib/server/request/post';
import { findMemberSession } from '@/lib/server/session/session';

/**
 * Asks for a bulk export, for a fresh second factor. A browser goes back to the list; a program gets what FHIR Bulk Data gives:
 * 202, and where to ask how far it is.
 */
export const POST = handlePost(async ({ request, fields }) => {
  const session = await findMemberSession();
  if (!session) return answerPost(request, { to: '/sign-in', status: 401 });
  const { actor: admin } = session;
  if (admin.kind !== 'admin') return refuse(admin, 'POST /admin/exports/start');
  const format = z.enum(exportFormats).safeParse(fields.format?.[0]);
  const selection = readSelection(fields);
  if (!format.success || !selection) return answer(request, { problem: 'unreadable', status: 422 });
  const question = await confirmFirst({ request, fields, session });
  if (question) return question;
  const outcome = await askForExport(admin, { format: format.data, selection });
  if (!outcome.ok)
    return answer(request, { problem: outcome.problem, status: outcome.problem === 'nothing-fits' ? 422 : 409 });
  if (!wantsJson(request)) return answerPost(request, { to: '/admin/exports?asked=1' });

  return new Response(null, { status: 202, headers: { 'content-location': `/admin/exports/${outcome.value}/status` } });
});

function answer(request: Request, { problem, status }: Readonly<{ problem: string; status: number }>): Response {
  return answerPost(request, { to: `/admin/exports?problem=${problem}`, status, body: { problem } });
}
