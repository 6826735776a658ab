import { NextResponse } from 'next/server';
import type { Fields } from '@/lib/form/read-answer';
import { giveConsent, type Signing } from '@/lib/server/consent/give-consent';
import { findPatient } from '@/lib/server/patient/patient-session';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { goOnPath, noDraftPath } from '../../../go-on';

/** Takes the name under the words of consent, and goes on to the first question. */
export const POST = handlePost(
  async ({ request, fields }) => {
    const signing = readSigning(fields);
    if (!signing) {
      return NextResponse.json({ message: 'Send by, name and version, and nothing else.' }, { status: 400 });
    }
    const patient = await findPatient();
    if (!patient.ok) {
      const problem = patient.problem === 'revoked' ? 'revoked' : 'expired';
      return answerPost(request, { to: `/start?problem=${problem}`, status: 401 });
    }
    const given = await giveConsent(patient.value, signing);
    if (given.ok) return answerPost(request, { to: await goOnPath(patient.value) });
    if (given.problem === 'sent' || given.problem === 'begun-elsewhere') {
      return answerPost(request, {
        to: noDraftPath(given.problem),
        status: given.problem === 'sent' ? 200 : 401,
      });
    }
    const as = signing.answeredBy === 'patient' ? 'patient' : 'proxy';

    return answerPost(request, { to: `/intake/consent?as=${as}&problem=${given.problem}#problems`, status: 422 });
  },
  { maxKibibytes: 4 },
);

/** The three fields of the page, each at most once; null if there is anything else. */
function readSigning({ by = [], name = [], version = [], ...unknown }: Fields): Signing | null {
  const tooMany = [by, name, version].some((values) => values.length > 1);
  if (tooMany || Object.keys(unknown).length > 0) return null;

  return { answeredBy: by[0] ?? '', name: name[0] ?? '', version: version[0] ?? '' };
}
