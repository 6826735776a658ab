import { leaveForProvider } from '@/app/(clinic)/sign-in/organisation/leave-for-provider';
import { toOwnPage } from '@/lib/server/request/own-page';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { findMemberSession } from '@/lib/server/session/session';
import { canShowAtProvider } from '@/lib/server/sign-on/rule';

/** Shows once more who is there at the clinic's provider, which is told to ask. */
export const POST = handlePost(
  async ({ request, fields }) => {
    const session = await findMemberSession();
    if (!session) return answerPost(request, { to: '/sign-in', status: 401 });
    if (!(await canShowAtProvider(session.actor))) return answerPost(request, { to: '/account' });
    const { clinicId } = session.actor;

    return leaveForProvider(request, { clinicId, again: true, to: toOwnPage(fields.to?.[0]) });
  },
  { maxKibibytes: 4 },
);
