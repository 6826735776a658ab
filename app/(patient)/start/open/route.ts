import { NextResponse } from 'next/server';
import { nextStep } from '@/lib/intake/draft';
import { findDraft } from '@/lib/server/drafts';
import { openInvitation } from '@/lib/server/patient-session';
import { answerPost, handlePost } from '@/lib/server/post';
import { placePath } from '../../paths';

const refusals = { unknown: 404, expired: 410, revoked: 410 } as const;

/** Exchanges a link's token or a code for a session, and goes on where the form stopped. */
export const POST = handlePost(
  async ({ request, fields }) => {
    const { token = [], code = [], ...unknown } = fields;
    if (Object.keys(unknown).length > 0 || token.length + code.length > 1) {
      return NextResponse.json({ message: 'Send one token or one code, and nothing else.' }, { status: 400 });
    }
    const secret = token[0]?.trim() ? { token: token[0].trim() } : { code: code[0]?.trim() ?? '' };
    if ('code' in secret && secret.code === '') {
      return answerPost(request, { to: '/start?problem=blank', status: 422 });
    }
    const opened = await openInvitation(secret);
    if (!opened.ok) {
      return answerPost(request, { to: `/start?problem=${opened.problem}`, status: refusals[opened.problem] });
    }
    const draft = await findDraft(opened.value);

    return answerPost(request, { to: draft ? placePath(nextStep(draft, draft.today) ?? 'check') : '/intake/sent' });
  },
  { maxKibibytes: 4 },
);
