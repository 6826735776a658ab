import { z } from 'zod';
import { handlePost } from '@/lib/server/request/post';
import { dropHeld } from '@/lib/server/review/held-changes';
import { answerChange } from '../answer-change';
import { clinicianAt, firstOf } from '../read-change';

const route = 'POST /intakes/[id]/let-go';

type Context = Readonly<{ params: Promise<{ id: string }> }>;

export const POST = handlePost<Context>(async ({ request, fields }, { params }) => {
  const asked = await clinicianAt({ request, params, route });
  if (!asked.ok) return asked.response;
  const held = z.uuid().safeParse(firstOf(fields).held);
  const outcome = held.success
    ? await dropHeld(asked.clinician, asked.id, held.data)
    : ({ ok: false, problem: 'unreadable' } as const);

  return answerChange({ request, route, ...asked }, outcome);
});
