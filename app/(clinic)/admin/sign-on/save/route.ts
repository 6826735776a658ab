import { confirmFirst } from '@/app/(clinic)/confirm-first';
import { refuse } from '@/lib/server/audit/refusals';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { findMemberSession } from '@/lib/server/session/session';
import { saveSignOn } from '@/lib/server/sign-on/settings';

/** Sets up the clinic's provider. What was typed comes back where it could not be saved, but for the secret. */
export const POST = handlePost(
  async ({ request, fields }) => {
    const session = await findMemberSession();
    if (!session) return answerPost(request, { to: '/sign-in', status: 401 });
    if (session.actor.kind !== 'admin') return refuse(session.actor, 'POST /admin/sign-on/save');
    const question = await confirmFirst({ request, fields, session });
    if (question) return question;
    const typed = (name: string) => fields[name]?.[0] ?? '';
    const shown = { issuer: typed('issuer'), clientId: typed('clientId'), domains: typed('domains') };
    const [required, trusts] = [typed('required'), typed('trustsSecondFactor')];
    const outcome = await saveSignOn(session.actor, {
      ...shown,
      secret: typed('secret'),
      required: required === '1',
      trustsSecondFactor: trusts === '1',
    });
    if (outcome.ok) return answerPost(request, { to: '/admin/sign-on?done=1' });
    const { problem } = outcome;
    const query = new URLSearchParams({ problem, ...shown, required, trustsSecondFactor: trusts });

    return answerPost(request, { to: `/admin/sign-on?${query}`, status: 422, body: { problem } });
  },
  { maxKibibytes: 8 },
);
