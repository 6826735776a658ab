import { NextResponse } from 'next/server';
import { birthDateFields, readBirthDate } from '@/lib/form/read-birth-date';
import { todayIn } from '@/lib/server/clinic/clinic-day';
import { checkBirthDate, findBirthDateCheck } from '@/lib/server/patient/birth-date-check';
import { handlePatientPost } from '@/lib/server/patient/patient-post';
import { answerPost } from '@/lib/server/request/post';
import { goOnPath } from '../../../go-on';

const page = '/intake/birth-date';

/** Lets a browser see what was answered in another, if it gives the date of birth. */
export const POST = handlePatientPost(
  async ({ request, fields, patient }) => {
    const stranger = Object.keys(fields).some((name) => !birthDateFields.includes(name));
    if (stranger) return NextResponse.json({ message: 'Send month, day and year of birth.' }, { status: 400 });
    const { clinic } = await findBirthDateCheck(patient);
    const { value } = readBirthDate(fields, todayIn(clinic.timeZone));
    // What is no day at all is a slip of the finger, not a guess.
    if (typeof value !== 'string') return answerPost(request, { to: `${page}?problem=no-date`, status: 422 });

    switch (await checkBirthDate(patient, value)) {
      case 'right':
        return answerPost(request, { to: await goOnPath(patient) });
      case 'wrong':
        return answerPost(request, { to: `${page}?problem=wrong`, status: 403 });
      default:
        return answerPost(request, { to: page, status: 403 });
    }
  },
  { maxKibibytes: 4 },
);
