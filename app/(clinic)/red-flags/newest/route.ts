import { NextResponse } from 'next/server';
import { refuse } from '@/lib/server/audit/refusals';
import { newestRedFlag } from '@/lib/server/red-flag/red-flags';
import { peekSession } from '@/lib/server/session/session';

/** When the newest red flag on the list was told, for an inbox that stays open. Asking does not make the session longer. */
export async function GET(): Promise<Response> {
  const session = await peekSession();
  if (!session) return NextResponse.json({ newest: null }, { status: 401 });
  const { actor } = session;
  if (actor.kind !== 'clinician') return refuse(actor, 'GET /red-flags/newest');

  return NextResponse.json({ newest: (await newestRedFlag(actor))?.toISOString() ?? null });
}
