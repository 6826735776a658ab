import { z } from 'zod';
import { confirmables } from '@/lib/intake/verdict/confirmation';
import { handlePost } from '@/lib/server/request/post';
import { confirmHistory } from '@/lib/server/verdict/confirm-history';
import { answerChange } from '../answer-change';
import { clinicianAt, readPage } from '../read-change';

const historySchema = z.object({ confirmed: z.array(z.enum(confirmables)), seen: z.uuid() });

const route = 'POST /intakes/[id]/history';

type Context = Readonly<{ params: Promise<{ id: string }> }>;

export const POST = handlePost<Context>(async ({ request, fields }, { params }) => {
  const asked = await clinicianAt({ request, params, route });
  if (!asked.ok) return asked.response;
  const { confirmed = [], seen = [] } = fields;
  const given = historySchema.safeParse({ confirmed, seen: seen[0] });
  const page = readPage(fields);
  const outcome =
    given.success && page
      ? await confirmHistory(asked.clinician, asked.id, { ...given.data, page })
      : ({ ok: false, problem: 'unreadable' } as const);

  return answerChange({ request, route, ...asked }, outcome);
});
