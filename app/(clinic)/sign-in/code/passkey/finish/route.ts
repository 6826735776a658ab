import { givePasskey } from '@/lib/server/passkeys/sign-in';
import { toOwnPage } from '@/lib/server/request/own-page';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { findEntrance, finishEntrance } from '@/lib/server/session/session';
import { endCeremony } from '@/lib/server/sign-in/ceremony-cookie';
import { refuseSignIn } from '../../../refuse-sign-in';

/** The second step by a passkey in place of a code. */
export const POST = handlePost(
  async ({ request, fields }) => {
    const to = fields.to?.[0];
    const entrance = await findEntrance();
    const ceremony = await endCeremony('passkey-second-factor');
    if (!entrance) return answerPost(request, { to: '/sign-in', status: 401 });
    // A challenge of another entrance is none of this one's.
    const challenge = ceremony?.about === entrance.id ? ceremony.secret('challenge') : '';
    const outcome = await finishEntrance(fields.response?.[0] ?? '', (step) => givePasskey(step, challenge));
    if (!outcome) return answerPost(request, { to: '/sign-in', status: 401 });
    if (!outcome.ok) {
      const problem = outcome.problem === 'refused' ? 'passkey' : outcome.problem;
      return refuseSignIn(request, '/sign-in/code', { ...outcome, problem, to });
    }

    return answerPost(request, { to: toOwnPage(to) ?? '/home' });
  },
  { maxKibibytes: 32 },
);
