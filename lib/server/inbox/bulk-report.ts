import 'server-only';
import { z } from 'zod';
import type { ReviewState } from '../../intake/review';
import type { Clinician } from '../actor';
import type { Transaction } from '../database/database';
import { openMember } from '../member/details';
import { openPatient } from '../patient/details';
import { keyringOf } from '../vault/data-keys';
import type { Keyring } from '../vault/sealing';
import type { LeftOut } from './bulk';
import { undoableUntil } from './undo';

/** One intake that was left as it is, and who has made it what it is. */
type LeftAlone = Readonly<{
  intakeId: string;
  patientName: string;
  why: LeftOut['why'];
  state: ReviewState;
  reviewer: string | null;
  assignee: string | null;
  assignedBy: string | null;
}>;

/** What a clinician did to many at once, as their inbox tells it. */
export type BulkReport = Readonly<{
  id: string;
  kind: 'assign' | 'close';
  /** To whom they were given; null for nobody. */
  assignee: string | null;
  done: number;
  /** Left as they were, and why. */
  left: readonly LeftAlone[];
  /** How many were asked for that are not the clinic's. */
  missing: number;
  undone: Readonly<{ count: number; notUndone: readonly LeftAlone[] }> | null;
  /** Until when it can be undone; null when it cannot any more. */
  undoableUntil: Date | null;
}>;

const person = { select: { id: true, sealed: true } } as const;

/** What was done under an id, for who did it; anybody else's is not there. */
export async function reportOn(
  tx: Transaction,
  { clinicId, memberId }: Clinician,
  given: string | undefined,
): Promise<BulkReport | null> {
  const id = z.uuid().safeParse(given);
  if (!id.success) return null;
  const action = await tx.bulkAction.findFirst({
    where: { clinicId, id: id.data, memberId },
    include: { assignee: person },
  });
  if (!action) return null;
  const keyring = await keyringOf(tx, clinicId);
  const left = action.leftOut as unknown as LeftOut[];
  const notUndone = (action.notUndone ?? []) as string[];
  const alone = await leftAlone(tx, keyring, [...left.map(({ intakeId }) => intakeId), ...notUndone]);
  const done = (action.before as unknown[]).length;
  const until = undoableUntil(action.doneAt);

  return {
    id: action.id,
    kind: action.kind as BulkReport['kind'],
    assignee: action.assignee && openMember(keyring, action.assignee).name,
    done,
    left: left.flatMap(({ intakeId, why }) => told(alone.get(intakeId), why)),
    missing: left.filter(({ intakeId }) => !alone.has(intakeId)).length,
    undone: action.undoneAt && {
      count: done - notUndone.length,
      notUndone: notUndone.flatMap((intakeId) => told(alone.get(intakeId), 'changed-meanwhile')),
    },
    undoableUntil: done > 0 && !action.undoneAt && until > new Date() ? until : null,
  };
}

const told = (one: Omit<LeftAlone, 'why'> | undefined, why: LeftAlone['why']) => (one ? [{ ...one, why }] : []);

async function leftAlone(
  tx: Transaction,
  keyring: Keyring,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Omit<LeftAlone, 'why'>>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.review.findMany({
    where: { clinicId: keyring.clinicId, intakeId: { in: [...ids] } },
    select: {
      intakeId: true,
      state: true,
      reviewer: person,
      assignee: person,
      assignedBy: person,
      intake: { select: { patient: person } },
    },
  });
  const nameOf = (member: { id: string; sealed: string } | null) => member && openMember(keyring, member).name;

  return new Map(
    rows.map(({ intakeId, state, intake, ...who }) => [
      intakeId,
      {
        intakeId,
        state,
        patientName: openPatient(keyring, intake.patient).name,
        reviewer: nameOf(who.reviewer),
        assignee: nameOf(who.assignee),
        assignedBy: nameOf(who.assignedBy),
      },
    ]),
  );
}
