import { NextResponse } from 'next/server';
import { startCeremony } from '@/lib/server/ceremony-cookie';
import { registrationOptions } from '@/lib/server/passkeys/passkeys';
import { answerPost, handlePost } from '@/lib/server/post';
import { findMemberSession } from '@/lib/server/session';
import { isFresh } from '@/lib/server/step-up';

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
