import { NextResponse } from 'next/server';
import { birthDateFields, readBirthDate } from '@/lib/form/read-birth-date';
import { todayIn } from '@/lib/server/clinic/clinic-day';
import { checkBirthDate, findBirthDateCheck } from '@/lib/server/patient/birth-date-check';
import { findPatient } from '@/lib/server/patient/patient-session';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { goOnPath } from '../../../go-on';

const page = '/intake/birth-date';

/** Lets a browser see what was answered in another, if it gives the date of birth. */
export const POST = handlePost(
  async ({ request, fields }) => {
    const stranger = Object.keys(fields).some((name) => !birthDateFields.includes(name));
    if (stranger) return NextResponse.json({ message: 'Send month, day and year of birth.' }, { status: 400 });
    const patient = await findPatient();
    if (!patient.ok) {
      const problem = patient.problem === 'revoked' ? 'revoked' : 'expired';
      return answerPost(request, { to: `/start?problem=${problem}`, status: 401 });
    }
    const { clinic } = await findBirthDateCheck(patient.value);
    const { value } = readBirthDate(fields, todayIn(clinic.timeZone));
    // What is no day at all is a slip of the finger, not a guess.
    if (typeof value !== 'string') return answerPost(request, { to: `${page}?problem=no-date`, status: 422 });

    switch (await checkBirthDate(patient.value, value)) {
      case 'right':
        return answerPost(request, { to: await goOnPath(patient.value) });
      case 'wrong':
        return answerPost(request, { to: `${page}?problem=wrong`, status: 403 });
      default:
        return answerPost(request, { to: page, status: 403 });
    }
  },
  { maxKibibytes: 4 },
);
