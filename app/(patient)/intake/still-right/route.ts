import { NextResponse } from 'next/server';
import { confirmOffer } from '@/lib/server/earlier/offers';
import { handlePatientPost } from '@/lib/server/patient/patient-post';
import { answerPost } from '@/lib/server/request/post';
import { placePath } from '../../paths';

/** Takes one answer of last time as today's, since the patient says that it is still right. */
export const POST = handlePatientPost(
  async ({ request, fields: { question = [], from = [], ...unknown }, patient }) => {
    const readable = question.length === 1 && from.every((place) => place === 'check');
    if (!readable || Object.keys(unknown).length > 0) {
      return NextResponse.json({ message: 'Send one question.' }, { status: 400 });
    }
    const step = await confirmOffer(patient, question[0] ?? '');
    if (!step) return answerPost(request, { to: '/intake', status: 409 });
    const way = { fromCheck: from.length > 0 };

    return answerPost(request, { to: `${placePath(step, way)}#${question[0]}-question` });
  },
  { maxKibibytes: 1 },
);
