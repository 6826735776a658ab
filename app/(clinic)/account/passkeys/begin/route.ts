import { NextResponse } from 'next/server';
import { registrationOptions } from '@/lib/server/passkeys/passkeys';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { findMemberSession } from '@/lib/server/session/session';
import { startCeremony } from '@/lib/server/sign-in/ceremony-cookie';
import { isFresh } from '@/lib/server/sign-in/step-up';

/** Asks this browser to make a passkey for the member. */
export const POST = handlePost(
  async ({ request }) => {
    const session = await findMemberSession();
    if (!session) return answerPost(request, { to: '/sign-in', status: 401 });
    if (!isFresh(session)) return answerPost(request, { to: '/account/passkeys', status: 403 });
    const ceremony = await startCeremony('passkey-registration', session.id);

    return NextResponse.json({ options: await registrationOptions(session.actor, ceremony.secret('challenge')) });
  },
  { maxKibibytes: 4 },
);
