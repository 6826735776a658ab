import 'server-only';
import { type Transaction, withClinic } from '../database/database';
import { openMember } from '../member/details';
import { openClinicians } from '../session/member-sessions';
import { keyringOf } from '../vault/data-keys';
import { type Change, changesSince } from './changes';
import type { OpenPage } from './open-page';
import { readViewing, renewViewing } from './viewing';

/** A clinic as all of its open pages on this server need it, asked once for all of them. */
export type Look = Readonly<{
  /** The sessions that may look on. */
  open: ReadonlySet<string>;
  /** Newest first. */
  changes: readonly Change[];
  viewing: readonly Readonly<{ intakeId: string; memberId: string }>[];
  /** Of the members who are named in it, by id. */
  names: ReadonlyMap<string, string>;
}>;

const renewAfter = 10_000;

/** Looks at a clinic for the pages that are open there, and writes down which intakes they show. */
export async function lookAt(clinicId: string, pages: readonly OpenPage[]): Promise<Look> {
  const [from = 0n] = pages.map(({ position }) => position).sort((one, other) => Number(one - other));
  const now = Date.now();
  const renewed = pages.filter(({ intakeId, seenAt }) => intakeId && now - seenAt >= renewAfter);

  return withClinic(clinicId, async (tx) => {
    const open = await openClinicians(
      tx,
      clinicId,
      pages.map(({ sessionId }) => sessionId),
    );
    const looking = renewed.filter(({ sessionId }) => open.has(sessionId));
    await renewViewing(
      tx,
      clinicId,
      looking.map(({ intakeId, clinician }) => ({ intakeId: String(intakeId), memberId: clinician.memberId })),
    );
    for (const page of looking) page.seenAt = now;
    const changes = await changesSince(tx, clinicId, from);
    const viewing = await readViewing(tx, clinicId);
    const named = [...changes.map(({ actorId }) => actorId), ...viewing.map(({ memberId }) => memberId)];

    return { open, changes, viewing, names: await namesOf(tx, clinicId, named) };
  });
}

/** A patient's or the system's line names no member, and so has no name here. */
async function namesOf(
  tx: Transaction,
  clinicId: string,
  ids: readonly (string | null)[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const members = await tx.member.findMany({
    where: { clinicId, id: { in: wanted } },
    select: { id: true, sealed: true },
  });
  const keyring = await keyringOf(tx, clinicId);

  return new Map(members.map((member) => [member.id, openMember(keyring, member).name]));
}
