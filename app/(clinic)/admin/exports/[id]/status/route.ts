import { refuse } from '@/lib/server/audit/refusals';
import { type OpenExport, seeExport } from '@/lib/server/bulk-export/exports';
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

const unkept = { 'cache-control': 'no-store' };

function answer(found: OpenExport): Response {
  const { id, state, done, total, askedAt, expiresAt, files } = found;
  if (state === 'queued' || state === 'running') {
    const headers = { ...unkept, 'x-progress': `${done} of ${total}`, 'retry-after': '2' };
    return new Response(null, { status: 202, headers });
  }
  if (state === 'failed') return Response.json({ problem: found.problem }, { status: 500, headers: unkept });
  if (state !== 'ready' || !expiresAt) return Response.json({ problem: state }, { status: 410, headers: unkept });
  const here = `${env().APP_ORIGIN}/admin/exports`;
  const output = files.map(({ name, rows }) => ({
    type: name.replace(/\.\w+$/, ''),
    url: `${here}/${id}/file?name=${name}`,
    count: rows,
  }));
  const manifest = {
    transactionTime: askedAt.toISOString(),
    request: `${here}/start`,
    requiresAccessToken: true,
    output,
    error: [],
  };

  return Response.json(manifest, { headers: { ...unkept, expires: expiresAt.toUTCString() } });
}
