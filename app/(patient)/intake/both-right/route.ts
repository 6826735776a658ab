import { NextResponse } from 'next/server';
import type { Fields } from '@/lib/form/read-answer';
import { keepBoth } from '@/lib/server/draft/keep-both';
import { handlePatientPost } from '@/lib/server/patient/patient-post';
import { answerPost } from '@/lib/server/request/post';
import { type Place, placePath, readPlace } from '../../paths';

/** Keeps answers that do not fit together as they are, since the patient says so. */
export const POST = handlePatientPost(
  async ({ request, fields, patient }) => {
    const read = readBothRight(fields);
    if (!read) {
      return NextResponse.json({ message: 'Send questions, answers and next, each once.' }, { status: 400 });
    }
    const kept = await keepBoth(patient, read);

    // What changed meanwhile is asked about there, as it is now.
    return answerPost(request, { to: placePath(kept ? read.next : 'check'), status: kept ? 200 : 409 });
  },
  { maxKibibytes: 4 },
);

function readBothRight({ questions = [], answers = [], next = [], ...unknown }: Fields) {
  const place: Place | undefined = readPlace(next[0]);
  const tooMany = [questions, answers, next].some((values) => values.length !== 1);
  if (!place || tooMany || Object.keys(unknown).length > 0) return null;

  return { questions: questions[0] ?? '', answers: answers[0] ?? '', next: place };
}
