import { z } from 'zod';
import { reviewStates } from '@/lib/intake/review';
import { handlePost } from '@/lib/server/request/post';
import { changeReview } from '@/lib/server/review/reviews';
import { answerChange } from '../answer-change';
import { clinicianAt, firstOf, readPage } from '../read-change';

const changeSchema = z.object({
  version: z.string().regex(/^\d{1,9}$/),
  to: z.enum([...reviewStates, '']),
  note: z.string(),
});

const route = 'POST /intakes/[id]/review';

type Context = Readonly<{ params: Promise<{ id: string }> }>;

export const POST = handlePost<Context>(async ({ request, fields }, { params }) => {
  const asked = await clinicianAt({ request, params, route });
  if (!asked.ok) return asked.response;
  const change = changeSchema.safeParse({ to: '', note: '', ...firstOf(fields) });
  const page = readPage(fields);
  const outcome =
    change.success && page
      ? await changeReview(asked.clinician, asked.id, {
          ...page,
          version: Number(change.data.version),
          to: change.data.to || null,
          note: change.data.note,
        })
      : ({ ok: false, problem: 'unreadable' } as const);

  return answerChange({ request, route, ...asked }, outcome);
});
