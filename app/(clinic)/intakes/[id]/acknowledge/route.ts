import { acknowledge } from '@/lib/server/acknowledgment/acknowledgments';
import { handlePost } from '@/lib/server/request/post';
import { answerChange } from '../answer-change';
import { clinicianAt } from '../read-change';

const route = 'POST /intakes/[id]/acknowledge';

type Context = Readonly<{ params: Promise<{ id: string }> }>;

export const POST = handlePost<Context>(async ({ request }, { params }) => {
  const asked = await clinicianAt({ request, params, route });
  if (!asked.ok) return asked.response;

  return answerChange({ request, route, ...asked }, await acknowledge(asked.clinician, asked.id));
});
