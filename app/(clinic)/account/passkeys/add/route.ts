import { addPasskey } from '@/lib/server/passkeys/passkeys';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { findMemberSession } from '@/lib/server/session/session';
import { endCeremony } from '@/lib/server/sign-in/ceremony-cookie';

/** Adds the passkey that this browser was just asked to make. */
export const POST = handlePost(
  async ({ request, fields }) => {
    const session = await findMemberSession();
    const ceremony = await endCeremony('passkey-registration');
    if (!session) return answerPost(request, { to: '/sign-in', status: 401 });
    const [name = ''] = fields.name ?? [];
    const [response = ''] = fields.response ?? [];
    // Whoever began this showed a second factor just before.
    const challenge = ceremony?.about === session.id ? ceremony.secret('challenge') : '';
    const outcome = await addPasskey(session, { name, response, challenge });
    if (outcome.ok) return answerPost(request, { to: '/account?done=passkey' });
    const { problem } = outcome;

    return answerPost(request, { to: `/account/passkeys?problem=${problem}`, status: 422, body: { problem } });
  },
  { maxKibibytes: 32 },
);
