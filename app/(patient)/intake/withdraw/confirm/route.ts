import { NextResponse } from 'next/server';
import { withdrawConsent } from '@/lib/server/consent/withdraw-consent';
import { handlePatientPost } from '@/lib/server/patient/patient-post';
import { answerPost } from '@/lib/server/request/post';
import { noDraftPath } from '../../../go-on';

/** Takes the consent back: of a form in the making its answers go too, of a sent one the clinic is told. */
export const POST = handlePatientPost(
  async ({ request, fields, patient }) => {
    if (Object.keys(fields).length > 0) return NextResponse.json({ message: 'Send no fields.' }, { status: 400 });
    const outcome = await withdrawConsent(patient);
    if (!outcome.ok) {
      return answerPost(request, {
        to: noDraftPath(outcome.problem),
        status: outcome.problem === 'no-consent' ? 422 : 401,
      });
    }

    return answerPost(request, { to: outcome.value === 'draft' ? '/intake/consent?withdrawn=1' : '/intake/sent' });
  },
  { maxKibibytes: 1 },
);
