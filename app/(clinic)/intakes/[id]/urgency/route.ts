import { z } from 'zod';
import { urgencies } from '@/lib/intake/review';
import { type UrgencyReason, urgencyReasons } from '@/lib/intake/verdict/urgency-verdict';
import { handlePost } from '@/lib/server/request/post';
import { changeUrgency } from '@/lib/server/verdict/urgency';
import { answerChange } from '../answer-change';
import { clinicianAt, firstOf, readPage } from '../read-change';

const urgencySchema = z.object({
  to: z.enum(urgencies),
  reason: z.union([z.enum(Object.keys(urgencyReasons) as UrgencyReason[]), z.literal('').transform(() => null)]),
  words: z.string(),
  seen: z.enum(urgencies),
});

const route = 'POST /intakes/[id]/urgency';

type Context = Readonly<{ params: Promise<{ id: string }> }>;

export const POST = handlePost<Context>(async ({ request, fields }, { params }) => {
  const asked = await clinicianAt({ request, params, route });
  if (!asked.ok) return asked.response;
  const given = urgencySchema.safeParse({ reason: '', words: '', ...firstOf(fields) });
  const page = readPage(fields);
  const outcome =
    given.success && page
      ? await changeUrgency(asked.clinician, asked.id, { ...given.data, page })
      : ({ ok: false, problem: 'unreadable' } as const);

  return answerChange({ request, route, ...asked }, outcome);
});
