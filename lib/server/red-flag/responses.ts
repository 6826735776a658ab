import 'server-only';
import { isStorableText } from '../../form/answers';
import { type ResponseReason, settles } from '../../intake/red-flag-response';
import type { Result } from '../../intake/result';
import type { Clinician } from '../actor';
import { record } from '../audit/audit';
import { type Transaction, withClinic } from '../database/database';
import { newId } from '../database/new-id';
import { noteKey } from '../review/notes';
import { keyringOf } from '../vault/data-keys';
import { sealResponse } from './sealed';

export const maxResponseNote = 1000;

export type RedFlagAnswer = Readonly<{
  reason: ResponseReason;
  note: string;
  /** Made with the page: the same response from the same page, posted again, is the same response. */
  key: string;
}>;

export type ResponseProblem =
  | 'not-found'
  | 'unreadable-note'
  | 'note-missing'
  /** A colleague's response, or the sent form, had taken it off the list before. This one is kept beside it. */
  | 'settled-before';

/**
 * Writes down what a clinician did about a red flag, up to the telling they had read: what was told later stays open. It
 * leaves the list once, by the first response that settles it; any further one is kept in the record too.
 */
export async function respondToRedFlag(
  clinician: Clinician,
  redFlagId: string,
  { reason, note, key }: RedFlagAnswer,
): Promise<Result<null, ResponseProblem>> {
  const { clinicId, memberId } = clinician;
  const body = note.trim();
  if (body.length > maxResponseNote || !isStorableText(body)) return { ok: false, problem: 'unreadable-note' };
  if (reason === 'no-action' && body === '') return { ok: false, problem: 'note-missing' };

  return withClinic(clinicId, async (tx) => {
    const telling = await tx.unsentRedFlag.findFirst({
      where: { id: redFlagId, clinicId },
      select: { invitationId: true, seq: true },
    });
    if (!telling) return { ok: false, problem: 'not-found' };
    const id = newId();
    const sealed = sealResponse(await keyringOf(tx, clinicId), id, body);
    const { count } = await tx.redFlagResponse.createMany({
      data: [{ id, clinicId, redFlagId, memberId, reason, sealed, key: noteKey(key, `${reason}\n${body}`) }],
      skipDuplicates: true,
    });
    if (count === 0) return { ok: true, value: null };
    const settled = settles(reason) ? await settle(tx, clinicId, telling) : null;
    record(tx, clinician, settled ? 'red-flag.acknowledged' : 'red-flag.answered', redFlagId);

    return settled === 0 ? { ok: false, problem: 'settled-before' } : { ok: true, value: null };
  });
}

/** Takes this telling and those before it off the list; how many of them were on it. */
async function settle(
  tx: Transaction,
  clinicId: string,
  { invitationId, seq }: { invitationId: string; seq: number },
): Promise<number> {
  const { count } = await tx.unsentRedFlag.updateMany({
    where: { clinicId, invitationId, seq: { lte: seq }, settledAt: null },
    data: { settledAt: new Date() },
  });

  return count;
}
