import { toOwnPage } from '@/lib/server/request/own-page';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { finishEntrance } from '@/lib/server/session/session';
import { giveCode } from '@/lib/server/sign-in/sign-in';
import { refuseSignIn } from '../../refuse-sign-in';

/** The second step: a code of the authenticator app, or a recovery code. */
export const POST = handlePost(
  async ({ request, fields }) => {
    const to = fields.to?.[0];
    const outcome = await finishEntrance(fields.code?.[0] ?? '', giveCode);
    if (!outcome) return answerPost(request, { to: '/sign-in', status: 401 });
    if (!outcome.ok) return refuseSignIn(request, '/sign-in/code', { ...outcome, to });

    return answerPost(request, { to: toOwnPage(to) ?? '/home' });
  },
  { maxKibibytes: 4 },
);
