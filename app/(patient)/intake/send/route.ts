import { NextResponse } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { formIn } from '@/lib/form/words/form-in';
import { problemWords } from '@/lib/i18n/problem-words';
import { sendDraft } from '@/lib/server/intake/submissions';
import { shownLanguage } from '@/lib/server/patient/language';
import { handlePatientPost } from '@/lib/server/patient/patient-post';
import { answerPost } from '@/lib/server/request/post';
import { noDraftPath } from '../../go-on';
import { readSending } from './read-sending';

/** Sends the patient's answers as they were checked, once however often it is asked. */
export const POST = handlePatientPost(
  async ({ request, fields, patient }) => {
    const sending = readSending(fields);
    if (!sending) {
      const t = await getTranslations('check');
      return NextResponse.json({ message: t('refusedMalformed') }, { status: 400 });
    }
    const language = await shownLanguage();
    const outcome = await sendDraft(patient, { ...sending, language });
    if (outcome.ok) return answerPost(request, { to: '/intake/sent', status: 201 });
    // Most sendings go well and need no words.
    const t = await getTranslations('check');
    switch (outcome.problem) {
      case 'incomplete': {
        const missing = outcome.missing.map(await problemWords(formIn(language, outcome.voice)));
        const body = { message: t('refusedIncomplete'), missing };
        return answerPost(request, { to: '/intake/check?problem=incomplete#problems', body, status: 422 });
      }
      case 'changed':
        return answerPost(request, {
          to: '/intake/check?problem=changed',
          body: { message: t('refusedChanged') },
          status: 409,
        });
      case 'begun-elsewhere':
      case 'no-consent':
        return answerPost(request, { to: noDraftPath(outcome.problem), status: 401 });
      case 'revoked':
        return answerPost(request, { to: '/start?problem=revoked', status: 410 });
      case 'already-sent':
        return answerPost(request, { to: '/intake/sent', body: { message: t('refusedSent') }, status: 422 });
    }
  },
  { maxKibibytes: 4 },
);

/** Next would answer it by itself, and every other stray method as it should be. */
export function OPTIONS() {
  return new NextResponse(null, { status: 405, headers: { Allow: 'POST' } });
}
