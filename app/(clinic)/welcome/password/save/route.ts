import { findKeptLink, forgetLink } from '@/lib/server/member/link-cookie';
import { choosePassword } from '@/lib/server/member/links';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { carrySession, thisBrowser } from '@/lib/server/session/session';

/** Sets the password of the link's holder, who then goes on to the second factor like anyone else. */
export const POST = handlePost(
  async ({ request, fields }) => {
    const kept = await findKeptLink();
    if (!kept) return answerPost(request, { to: '/welcome?problem=no-link', status: 404 });
    const [password = ''] = fields.password ?? [];
    const outcome = await choosePassword({ token: kept.token, password, device: (await thisBrowser()).words });
    if (!outcome.ok) {
      const { problem } = outcome;
      if (problem === 'sign-on') {
        await forgetLink();
        return answerPost(request, { to: '/sign-in/organisation?problem=required', status: 403, body: { problem } });
      }
      const page = problem === 'no-link' ? '/welcome' : '/welcome/password';
      return answerPost(request, { to: `${page}?problem=${problem}`, status: 422, body: { problem } });
    }
    await forgetLink();
    await carrySession(outcome.value);

    return answerPost(request, { to: '/sign-in/code' });
  },
  { maxKibibytes: 8 },
);
