import { databaseProblem } from '@/lib/server/start/readiness';

export const dynamic = 'force-dynamic';

let checking: Promise<string | undefined> | undefined;

/** Whether the database answers and has this build's migrations; no details, for anyone may ask. */
export async function GET(): Promise<Response> {
  // Those who ask at the same time share one look: asking must not exhaust the database's connections.
  checking ??= databaseProblem(500).finally(() => {
    checking = undefined;
  });
  const problem = await checking;
  return new Response(problem ? 'not ready' : 'ready', {
    status: problem ? 503 : 200,
    headers: { 'cache-control': 'no-store' },
  });
}
