import { NextResponse } from 'next/server';
import { readLanguage } from '@/lib/form/language';
import type { Fields } from '@/lib/form/read-answer';
import { giveConsent, type Signing } from '@/lib/server/consent/give-consent';
import { chooseLanguage } from '@/lib/server/patient/language';
import { handlePatientPost } from '@/lib/server/patient/patient-post';
import { answerPost } from '@/lib/server/request/post';
import { goOnPath, noDraftPath } from '../../../go-on';

/**
 * Takes the name under the words of consent, and goes on to the first question. With `language` in the address the page
 * comes back in that language, with what is typed on it.
 */
export const POST = handlePatientPost(
  async ({ request, fields, patient }) => {
    const signing = readSigning(fields);
    if (!signing) {
      return NextResponse.json({ message: 'Send by, name, version and language, and nothing else.' }, { status: 400 });
    }
    const as = signing.answeredBy === 'patient' ? 'patient' : 'proxy';
    const chosen = readLanguage(new URL(request.url).searchParams.get('language'));
    const given = await giveConsent(patient, signing, { soFar: chosen !== undefined });
    if (!given.ok && (given.problem === 'sent' || given.problem === 'begun-elsewhere')) {
      return answerPost(request, {
        to: noDraftPath(given.problem),
        status: given.problem === 'sent' ? 200 : 401,
      });
    }
    if (chosen) {
      await chooseLanguage(chosen);
      return answerPost(request, { to: `/intake/consent?as=${as}` });
    }
    if (given.ok) return answerPost(request, { to: await goOnPath(patient) });

    return answerPost(request, { to: `/intake/consent?as=${as}&problem=${given.problem}#problems`, status: 422 });
  },
  { maxKibibytes: 4 },
);

/** The fields of the page, each at most once; null if there is anything else. */
function readSigning({ by = [], name = [], version = [], language = [], ...unknown }: Fields): Signing | null {
  const tooMany = [by, name, version, language].some((values) => values.length > 1);
  if (tooMany || Object.keys(unknown).length > 0) return null;

  return { answeredBy: by[0] ?? '', name: name[0] ?? '', version: version[0] ?? '', language: language[0] ?? '' };
}
