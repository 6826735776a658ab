import { answerPost, handlePost } from '@/lib/server/request/post';
import { finishEntrance } from '@/lib/server/session/session';
import { setUpSecondFactor } from '@/lib/server/sign-in/sign-in';
import { refuseSignIn } from '../../refuse-sign-in';

/** The second step the first time: the code that shows that the app was set up. The recovery codes come next. */
export const POST = handlePost(
  async ({ request, fields }) => {
    const outcome = await finishEntrance(fields.code?.[0] ?? '', setUpSecondFactor);
    if (!outcome) return answerPost(request, { to: '/sign-in', status: 401 });
    if (!outcome.ok) return refuseSignIn(request, '/sign-in/set-up', outcome);

    return answerPost(request, { to: '/account/recovery-codes' });
  },
  { maxKibibytes: 4 },
);
