import 'server-only';
import type { Result } from '../../intake/result';
import { urgencies } from '../../intake/review';
import { isLower, type UrgencyReason } from '../../intake/verdict/urgency-verdict';
import type { Urgency } from '../../tagging/evaluation';
import { acknowledgeIn } from '../acknowledgment/acknowledgments';
import type { Clinician } from '../actor';
import { record } from '../audit/audit';
import { withClinic } from '../database/database';
import { newId } from '../database/new-id';
import { type FromPage, hold, letGo } from '../review/held-changes';
import { lockReview, newestEvaluation } from '../review/lock-review';
import { noteKey } from '../review/notes';
import { keyringOf } from '../vault/data-keys';
import { readWords, sealWords } from './sealed';

export type GivenUrgency = Readonly<{
  to: Urgency;
  reason: UrgencyReason | null;
  words: string;
  /** The urgency that counted on the page. */
  seen: Urgency;
  page: FromPage;
}>;

export type UrgencyProblem =
  | 'not-found'
  | 'unreadable-note'
  | 'words-missing'
  | 'reason-missing'
  | 'same-urgency'
  | 'changed-meanwhile';

/**
 * Raises how urgent an intake counts, or lowers it with a reason. The engine's own urgency stays as it is and is shown
 * beside; the place in the inbox follows in the database. Whoever lowers an emergency has seen it: that acknowledges it.
 */
export async function changeUrgency(
  clinician: Clinician,
  intakeId: string,
  { to, reason, seen, page, ...given }: GivenUrgency,
): Promise<Result<null, UrgencyProblem>> {
  const { clinicId, memberId } = clinician;
  const words = readWords(given.words);
  if (words === null) return { ok: false, problem: 'unreadable-note' };
  if (reason === 'other' && words === '') return { ok: false, problem: 'words-missing' };

  return withClinic<Result<null, UrgencyProblem>>(clinicId, async (tx) => {
    const review = await lockReview(tx, clinicId, intakeId);
    if (!review) return { ok: false, problem: 'not-found' };
    const key = noteKey(page.key, JSON.stringify([to, reason, words]));
    if ((await tx.urgencyVerdict.count({ where: { clinicId, intakeId, key } })) > 0) return { ok: true, value: null };
    const now = urgencies[review.urgencyRank] ?? 'emergency';
    if (now !== seen) {
      await hold(tx, clinician, intakeId, { change: { of: 'urgency', to, reason, words }, page });
      return { ok: false, problem: 'changed-meanwhile' };
    }
    if (to === now) return { ok: false, problem: 'same-urgency' };
    if (isLower(to, now) && reason === null) return { ok: false, problem: 'reason-missing' };
    const evaluation = await newestEvaluation(tx, clinicId, intakeId);
    const id = newId();
    const sealed = sealWords(await keyringOf(tx, clinicId), 'urgency_verdict', { id, words });
    const about = { clinicId, intakeId, evaluationId: evaluation.id, authorId: memberId };
    const toRank = urgencies.indexOf(to);
    await tx.urgencyVerdict.create({ data: { id, ...about, toRank, reason, sealed, key }, select: { id: true } });
    if (now === 'emergency') await acknowledgeIn(tx, clinician, intakeId);
    await letGo(tx, clinician, page.held);
    record(tx, clinician, isLower(to, now) ? 'urgency.lowered' : 'urgency.raised', intakeId);

    return { ok: true, value: null };
  });
}
