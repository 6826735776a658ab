export const dynamic = 'force-dynamic';

/** The process is up; whether it can serve is what readyz says. */
export function GET(): Response {
  return new Response('ok', { headers: { 'cache-control': 'no-store' } });
}
