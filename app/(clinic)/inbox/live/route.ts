import { openStream } from '@/lib/server/live/stream';

/** Tells an inbox that stays open of what changes in it. */
export function GET(request: Request): Promise<Response> {
  return openStream({ request, route: 'GET /inbox/live' });
}
