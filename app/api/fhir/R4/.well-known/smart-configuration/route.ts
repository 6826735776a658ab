import { smartConfiguration } from '@/lib/server/fhir/capability-statement';

/** How another system gets a token by itself. Open to anybody. */
export function GET(): Response {
  return Response.json(smartConfiguration(), { headers: { 'cache-control': 'no-store' } });
}
