import { NextResponse } from 'next/server';
import type { Fields } from '@/lib/form/read-answer';
import { draftLanguage } from '@/lib/server/draft/draft-language';
import { openInvitation } from '@/lib/server/invitation/open-invitation';
import { chooseLanguage, chosenLanguage, readsPseudoLocale } from '@/lib/server/patient/language';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { goOnPath } from '../../go-on';

const refusals = { unknown: 404, expired: 410, revoked: 410, limited: 429 } as const;

/** Exchanges a link's token or a code for a session, and goes on where the form stopped. */
export const POST = handlePost(
  async ({ request, fields }) => {
    const asked = readOpening(fields);
    if (!asked) {
      return NextResponse.json({ message: 'Send one token or one code, and nothing else.' }, { status: 400 });
    }
    const { secret, onTablet, startPath } = asked;
    if ('code' in secret && secret.code === '') {
      return answerPost(request, { to: `${startPath}problem=blank`, status: 422 });
    }
    const opened = await openInvitation(secret, { onTablet });
    if (!opened.ok) {
      return answerPost(request, { to: `${startPath}problem=${opened.problem}`, status: refusals[opened.problem] });
    }

    // It is shown as the patient was invited, or on another phone or computer as it was left.
    const chosen = (await chosenLanguage()) !== undefined || (await readsPseudoLocale());
    if (!chosen) await chooseLanguage(await draftLanguage(opened.value));

    return answerPost(request, { to: await goOnPath(opened.value) });
  },
  { maxKibibytes: 4 },
);

/** What was given, on whose start page, and whether that page stands on the clinic's tablet; null if unreadable. */
function readOpening({ token = [], code = [], at = [], tablet = [], ...unknown }: Fields) {
  if (Object.keys(unknown).length > 0 || token.length + code.length > 1 || at.length > 1 || tablet.length > 1)
    return null;
  const [slug] = at;
  const onTablet = tablet[0] === '1';
  if (slug !== undefined && !/^[a-z0-9-]{1,80}$/.test(slug)) return null;
  const startPath = slug === undefined ? '/start?' : `/c/${slug}?${onTablet ? 'on=tablet&' : ''}`;

  return {
    secret: token[0]?.trim() ? { token: token[0].trim() } : { code: code[0]?.trim() ?? '' },
    onTablet,
    startPath,
  };
}
