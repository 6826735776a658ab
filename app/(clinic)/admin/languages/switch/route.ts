import { confirmFirst } from '@/app/(clinic)/confirm-first';
import { readLanguage } from '@/lib/form/language';
import { refuse } from '@/lib/server/audit/refusals';
import { switchLanguage } from '@/lib/server/clinic/languages';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { findMemberSession } from '@/lib/server/session/session';

/** Switches a language on or off for the clinic's patients. */
export const POST = handlePost(
  async ({ request, fields }) => {
    const session = await findMemberSession();
    if (!session) return answerPost(request, { to: '/sign-in', status: 401 });
    if (session.actor.kind !== 'admin') return refuse(session.actor, 'POST /admin/languages/switch');
    const language = readLanguage(fields.language?.[0]);
    const turn = fields.turn?.[0];
    if (!language || language === 'en' || (turn !== 'on' && turn !== 'off')) {
      return answerPost(request, { to: '/admin/languages', status: 422 });
    }
    const question = await confirmFirst({ request, fields, session });
    if (question) return question;
    await switchLanguage(session.actor, language, turn === 'on');

    return answerPost(request, { to: '/admin/languages' });
  },
  { maxKibibytes: 1 },
);
