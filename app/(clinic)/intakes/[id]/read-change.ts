import { z } from 'zod';
import type { Fields } from '@/lib/form/read-answer';
import type { Clinician } from '@/lib/server/actor';
import { refuse } from '@/lib/server/audit/refusals';
import { answerPost } from '@/lib/server/request/post';
import { requireId } from '@/lib/server/request/require-id';
import { findActor } from '@/lib/server/session/session';

/** The page that a change is posted from: its key, when it was made, and what held change it sends again. */
const pageSchema = z.object({ key: z.uuid(), at: z.iso.datetime(), held: z.uuid().optional() });

/** The first value of each field, as a form posts them. */
export function firstOf(fields: Fields): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(fields).map(([name, [first]]) => [name, first]));
}

/** What every change of an intake brings along, or null if it cannot be read. */
export function readPage(fields: Fields): Readonly<{ key: string; seenAt: Date; held?: string | undefined }> | null {
  const read = pageSchema.safeParse(firstOf(fields));
  if (!read.success) return null;
  const { key, at, held } = read.data;

  return { key, seenAt: new Date(at), held };
}

type Asked = Readonly<{ request: Request; params: Promise<{ id: string }>; route: string }>;

/** The clinician who asks and the intake they name; else the answer to whoever asked. */
export async function clinicianAt({
  request,
  params,
  route,
}: Asked): Promise<{ ok: true; clinician: Clinician; id: string; page: string } | { ok: false; response: Response }> {
  const member = await findActor();
  if (!member) return { ok: false, response: answerPost(request, { to: '/sign-in', status: 401 }) };
  if (member.kind !== 'clinician') return refuse(member, route);
  const id = requireId((await params).id);

  return { ok: true, clinician: member, id, page: `/intakes/${id}` };
}
