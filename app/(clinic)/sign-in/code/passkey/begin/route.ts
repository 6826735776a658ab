import { NextResponse } from 'next/server';
import { secondFactorOptions } from '@/lib/server/passkeys/sign-in';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { findEntrance } from '@/lib/server/session/session';
import { startCeremony } from '@/lib/server/sign-in/ceremony-cookie';

/** Asks somebody half signed in for one of their passkeys. */
export const POST = handlePost(
  async ({ request }) => {
    const entrance = await findEntrance();
    if (!entrance) return answerPost(request, { to: '/sign-in', status: 401 });
    const ceremony = await startCeremony('passkey-second-factor', entrance.id);
    const options = await secondFactorOptions(entrance.actor, ceremony.secret('challenge'));
    if (!options) return answerPost(request, { to: '/sign-in/code', status: 404 });

    return NextResponse.json({ options });
  },
  { maxKibibytes: 4 },
);
