import { openStream } from '@/lib/server/live/stream';
import { requireId } from '@/lib/server/request/require-id';

type Params = Readonly<{ params: Promise<{ id: string }> }>;

/** Tells an intake's page that stays open of what colleagues do to it, and which of them look at it too. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  return openStream({ request, route: 'GET /intakes/[id]/live', intakeId: requireId((await params).id) });
}
