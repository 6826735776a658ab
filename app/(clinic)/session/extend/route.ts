import { NextResponse } from 'next/server';
import { handlePost } from '@/lib/server/request/post';
import { findMemberSession } from '@/lib/server/session/session';

/** "Stay signed in": a request like any other keeps the session alive, within its twelve hours. */
export const POST = handlePost(async () => {
  const session = await findMemberSession();
  if (!session) return NextResponse.json({ seconds: 0 }, { status: 401 });

  return NextResponse.json({ seconds: Math.floor((session.endsAt.getTime() - Date.now()) / 1000) });
});
