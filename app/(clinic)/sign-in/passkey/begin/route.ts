import { NextResponse } from 'next/server';
import { assertionOptions } from '@/lib/server/passkeys/prove';
import { takePasskeyAttempt } from '@/lib/server/passkeys/sign-in';
import { handlePost } from '@/lib/server/request/post';
import { thisBrowser } from '@/lib/server/session/session';
import { startCeremony } from '@/lib/server/sign-in/ceremony-cookie';
import { refuseSignIn } from '../../refuse-sign-in';

/** Asks this browser for a passkey: any that it has for us. */
export const POST = handlePost(
  async ({ request }) => {
    const until = await takePasskeyAttempt(await thisBrowser());
    if (until) return refuseSignIn(request, '/sign-in', { problem: 'locked', until });
    const ceremony = await startCeremony('passkey-sign-in');

    return NextResponse.json({ options: await assertionOptions(ceremony.secret('challenge')) });
  },
  { maxKibibytes: 4 },
);
