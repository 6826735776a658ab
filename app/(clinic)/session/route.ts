import { NextResponse } from 'next/server';
import { peekSession } from '@/lib/server/session/session';

/** Who is signed in here and for how many more seconds, for the warning before the end. Asking does not make it longer. */
export async function GET(): Promise<Response> {
  const session = await peekSession();
  if (!session) return NextResponse.json({ member: null, seconds: 0 });
  const seconds = Math.max(0, Math.floor((session.endsAt.getTime() - Date.now()) / 1000));

  return NextResponse.json({ member: session.actor.memberId, seconds });
}
