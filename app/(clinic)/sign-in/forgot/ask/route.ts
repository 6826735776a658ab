import { after } from 'next/server';
import { takeAttempt } from '@/lib/server/limits';
import { askForReset } from '@/lib/server/member/links';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { thisBrowser } from '@/lib/server/session/session';

/** Someone forgot a password. The look-up comes after the answer, which so is the same, and as quick, for everyone. */
export const POST = handlePost(
  async ({ request, fields }) => {
    const [email = ''] = fields.email ?? [];
    if (await takeAttempt('ask-for-reset', (await thisBrowser()).address)) {
      return answerPost(request, { to: '/sign-in/forgot?problem=locked', status: 429 });
    }
    after(() => askForReset(email));

    return answerPost(request, { to: '/sign-in/forgot?asked=1' });
  },
  { maxKibibytes: 4 },
);
