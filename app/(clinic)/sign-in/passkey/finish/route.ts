import { endCeremony } from '@/lib/server/ceremony-cookie';
import { toOwnPage } from '@/lib/server/own-page';
import { signInWithPasskey } from '@/lib/server/passkeys/sign-in';
import { answerPost, handlePost } from '@/lib/server/post';
import { carryWholeSession, thisBrowser } from '@/lib/server/session';
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
