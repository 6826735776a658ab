import { randomUUID } from 'node:crypto';
import type { Clinician } from '@/lib/server/actor';
import { withClinic } from '@/lib/server/database/database';
import { newestLine } from '@/lib/server/live/changes';
import type { OpenPage, Told } from '@/lib/server/live/open-page';
import { join, leave } from '@/lib/server/live/rooms';
import { startSession } from '@/lib/server/session/member-sessions';

type Heard = { news: Told['news'][]; viewing: Told['viewing'][]; hasEnded: boolean };
export type Listener = Readonly<{ page: OpenPage; heard: Heard; leave: () => Promise<void> }>;

/** A session of this clinician; its id. */
async function openSession({ clinicId, ...clinician }: Clinician): Promise<string> {
  const device = randomUUID();

  return withClinic(clinicId, async (tx) => {
    await startSession(tx, { actor: { clinicId, ...clinician }, device });
    const { id } = await tx.memberSession.findFirstOrThrow({ where: { clinicId, device }, select: { id: true } });

    return id;
  });
}

/** The newest line of the clinician's trail, as a page would have it. */
export function newestLineOf({ clinicId }: Clinician): Promise<bigint> {
  return withClinic(clinicId, (tx) => newestLine(tx, clinicId));
}

/** A page that a clinician has open: the inbox, or an intake; from now on or from a line of the trail. */
export async function openPage(
  clinician: Clinician,
  { intakeId = null, since }: { intakeId?: string | null; since?: bigint } = {},
): Promise<Listener> {
  const heard: Heard = { news: [], viewing: [], hasEnded: false };
  const page: OpenPage = {
    clinician,
    sessionId: await openSession(clinician),
    intakeId,
    position: since ?? (await newestLineOf(clinician)),
    seenAt: 0,
    viewing: undefined,
    tell: (name, told) => {
      if (name === 'news') heard.news.push(told as Told['news']);
      if (name === 'viewing') heard.viewing.push(told as Told['viewing']);
    },
    end: () => {
      heard.hasEnded = true;
      void leave(page);
    },
  };
  join(page);

  return { page, heard, leave: () => leave(page) };
}
