import { after } from 'next/server';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { carrySession, thisBrowser } from '@/lib/server/session/session';
import { givePassword, recordRefusedSignIn } from '@/lib/server/sign-in/sign-in';
import { onward, refuseSignIn } from '../refuse-sign-in';

/** The first step: e-mail and password. Whoever was signed in here before no longer is. */
export const POST = handlePost(
  async ({ request, fields }) => {
    const [email = ''] = fields.email ?? [];
    const [password = ''] = fields.password ?? [];
    const to = fields.to?.[0];
    if (email.trim() === '' || password === '') return refuseSignIn(request, '/sign-in', { problem: 'refused', to });
    const outcome = await givePassword(email, password, await thisBrowser());
    if (!outcome.ok) {
      // After the answer, so that it is as quick for an address that nobody has.
      after(() => recordRefusedSignIn(email));
      return refuseSignIn(request, '/sign-in', { ...outcome, to });
    }
    await carrySession(outcome.token);

    return answerPost(request, { to: onward('/sign-in/code', to) });
  },
  { maxKibibytes: 8 },
);
