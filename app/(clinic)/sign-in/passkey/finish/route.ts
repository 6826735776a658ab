import { signInWithPasskey } from '@/lib/server/passkeys/sign-in';
import { toOwnPage } from '@/lib/server/request/own-page';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { carryWholeSession, thisBrowser } from '@/lib/server/session/session';
import { endCeremony } from '@/lib/server/sign-in/ceremony-cookie';
import { refuseSignIn } from '../../refuse-sign-in';

/** Signs in by the passkey that this browser was just asked for. */
export const POST = handlePost(
  async ({ request, fields }) => {
    const to = fields.to?.[0];
    const [response = ''] = fields.response ?? [];
    const ceremony = await endCeremony('passkey-sign-in');
    const challenge = ceremony?.secret('challenge');
    const outcome = challenge ? await signInWithPasskey({ response, challenge }, await thisBrowser()) : null;
    if (!outcome?.ok) return refuseSignIn(request, '/sign-in', { problem: 'passkey', to });
    await carryWholeSession(outcome);

    return answerPost(request, { to: toOwnPage(to) ?? '/home' });
  },
  { maxKibibytes: 32 },
);
