import { NextResponse } from 'next/server';
import { stopReminders } from '@/lib/server/invitation/no-reminders';
import { answerPost, handlePost } from '@/lib/server/request/post';

const refusals = { unknown: 404, limited: 429 } as const;

/** Sends a patient no more reminders of one form. */
export const POST = handlePost(
  async ({ request, fields: { token = [], code = [], ...unknown } }) => {
    if (Object.keys(unknown).length > 0 || token.length + code.length > 1) {
      return NextResponse.json({ message: 'Send one token or one code, and nothing else.' }, { status: 400 });
    }
    const given = { token: token[0]?.trim() ?? '', code: code[0]?.trim() ?? '' };
    if (!given.token && !given.code) return answerPost(request, { to: '/no-reminders?problem=blank', status: 422 });
    const outcome = await stopReminders(given.token ? { token: given.token } : { code: given.code });
    if (outcome.ok) return answerPost(request, { to: '/no-reminders?done=1' });
    const { problem } = outcome;

    return answerPost(request, { to: `/no-reminders?problem=${problem}`, status: refusals[problem] });
  },
  { maxKibibytes: 4 },
);
