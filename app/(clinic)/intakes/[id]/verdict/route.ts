import { z } from 'zod';
import { tagIds } from '@/lib/intake/verdict/cause-name';
import { verdictKinds } from '@/lib/intake/verdict/verdict';
import { handlePost } from '@/lib/server/request/post';
import { giveVerdict } from '@/lib/server/verdict/verdicts';
import { answerChange } from '../answer-change';
import { clinicianAt, firstOf, readPage } from '../read-change';

const verdictSchema = z.object({
  tag: z.enum(tagIds),
  kind: z.enum(verdictKinds),
  reason: z.string().max(40),
  words: z.string(),
  seen: z.union([z.uuid(), z.literal('').transform(() => null)]),
});

const route = 'POST /intakes/[id]/verdict';

type Context = Readonly<{ params: Promise<{ id: string }> }>;

export const POST = handlePost<Context>(async ({ request, fields }, { params }) => {
  const asked = await clinicianAt({ request, params, route });
  if (!asked.ok) return asked.response;
  const { verdict = '', ...posted } = firstOf(fields);
  // One choice says both: "disagree:other-cause".
  const [kind, reason] = verdict.split(':');
  const given = verdictSchema.safeParse({ words: '', ...posted, kind, reason });
  const page = readPage(fields);
  const place = given.success ? `#tag-${given.data.tag}` : '';
  const outcome =
    given.success && page
      ? await giveVerdict(asked.clinician, asked.id, { ...given.data, page })
      : ({ ok: false, problem: 'unreadable' } as const);

  return answerChange({ request, route, place, ...asked }, outcome);
});
