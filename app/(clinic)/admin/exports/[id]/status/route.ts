import { refuse } from '@/lib/server/audit/refusals';
import type { BulkExport } from '@/lib/server/bulk-export/export';
import { seeExport } from '@/lib/server/bulk-export/exports';
import { env } from '@/lib/server/env';
import { requireId } from '@/lib/server/request/require-id';
import { requireAdmin } from '@/lib/server/session/session';

type Context = Readonly<{ params: Promise<{ id: string }> }>;

const route = 'GET /admin/exports/[id]/status';

/** How far an export is, as FHIR Bulk Data has it: 202 with X-Progress, 200 with what there is, 410 when it is over. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const admin = await requireAdmin(route);
  const found = await seeExport(admin, requireId((await params).id), new Date());

  return found ? answer(found) : refuse(admin, route);
}

function answer(found: BulkExport): Response {
  const { id, state, done, total, askedAt, expiresAt } = found;
  if (state === 'queued' || state === 'running') {
    const headers = { 'x-progress': `${done} of ${total}`, 'retry-after': '2', 'cache-control': 'no-store' };
    return new Response(null, { status: 202, headers });
  }
  if (state === 'failed')
    return Response.json({ problem: found.problem }, { status: 500, headers: { 'cache-control': 'no-store' } });
  if (state !== 'ready' || !expiresAt) {
    return Response.json({ problem: state }, { status: 410, headers: { 'cache-control': 'no-store' } });
  }
  const url = `${env().APP_ORIGIN}/admin/exports/${id}/file`;
  const manifest = {
    transactionTime: askedAt.toISOString(),
    request: `${env().APP_ORIGIN}/admin/exports/start`,
    requiresAccessToken: true,
    output: [{ type: 'text/csv', url, count: done }],
    error: [],
  };

  return Response.json(manifest, { headers: { expires: expiresAt.toUTCString(), 'cache-control': 'no-store' } });
}
