import type { Instrumentation } from 'next';

/** Runs once before the server takes requests: a wrong environment or database ends it here, in one line. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { checkStart } = await import('./lib/server/start/startup');
  await checkStart();
  const { notePeers } = await import('./lib/server/request/client-address');
  notePeers();
  const { turnTraceAway } = await import('./lib/server/request/stray-methods');
  turnTraceAway();
  // Where the server has the worker's address too, it works off the jobs itself.
  const { env } = await import('./lib/server/env');
  if (!env().WORKER_DATABASE_URL) return;
  const { keepWorking } = await import('./lib/server/jobs/worker');
  void keepWorking();
}

/** Logs what went wrong once: the route's template and a code, nothing of the request itself. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, { routePath }) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { logFailure } = await import('./lib/server/log');
  const { name, code, digest } = error as { name?: string; code?: string; digest?: string };
  logFailure({
    event: 'request-failed',
    route: routePath,
    method: request.method,
    error: name ?? 'unknown',
    code,
    digest,
  });
};
