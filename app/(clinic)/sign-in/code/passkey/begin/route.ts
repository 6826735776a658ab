import { NextResponse } from 'next/server';
import { startCeremony } from '@/lib/server/ceremony-cookie';
import { secondFactorOptions } from '@/lib/server/passkeys/sign-in';
import { answerPost, handlePost } from '@/lib/server/post';
import { findEntrance } from '@/lib/server/session';

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
