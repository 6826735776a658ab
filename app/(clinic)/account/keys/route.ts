import { switchSingleKeys } from '@/lib/server/member/single-keys';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { findActor } from '@/lib/server/session/session';

/** Turns single keys on or off in this browser. */
export const POST = handlePost(
  async ({ request, fields }) => {
    if (!(await findActor())) return answerPost(request, { to: '/sign-in', status: 401 });
    const turn = fields.turn?.[0];
    if (turn !== 'on' && turn !== 'off') return answerPost(request, { to: '/account', status: 422 });
    await switchSingleKeys(turn === 'on');

    return answerPost(request, { to: '/account#keys' });
  },
  { maxKibibytes: 1 },
);
