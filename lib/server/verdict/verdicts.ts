import 'server-only';
import type { Result } from '../../intake/result';
import { isOpenVerdict, type VerdictKind } from '../../intake/verdict/verdict';
import { isReasonOf } from '../../intake/verdict/verdict-words';
import type { ExplainedEvaluation, TagId } from '../../tagging/evaluation';
import type { Clinician } from '../actor';
import { record } from '../audit/audit';
import { type Transaction, withClinic } from '../database/database';
import { newId } from '../database/new-id';
import { type FromPage, hold, letGo } from '../review/held-changes';
import { lockReview, newestEvaluation } from '../review/lock-review';
import { noteKey } from '../review/notes';
import { keyringOf } from '../vault/data-keys';
import { readWords, sealWords } from './sealed';

export type GivenVerdict = Readonly<{
  tag: TagId;
  kind: VerdictKind;
  reason: string;
  words: string;
  /** The verdict on this tag that stood on the page, if any did. */
  seen: string | null;
  page: FromPage;
}>;

export type VerdictProblem = 'not-found' | 'unreadable-note' | 'words-missing' | 'not-allowed' | 'changed-meanwhile';

/**
 * Writes down what a clinician thinks of a tag, or a cause that they add, beside the engine's own result, which nothing
 * changes. If a colleague's verdict on the same tag came in between, theirs stands and this one is held for its author.
 * The same post twice is one verdict.
 */
export async function giveVerdict(
  clinician: Clinician,
  intakeId: string,
  { tag, kind, reason, page, ...given }: GivenVerdict,
): Promise<Result<null, VerdictProblem>> {
  const { clinicId, memberId } = clinician;
  const words = readWords(given.words);
  if (words === null) return { ok: false, problem: 'unreadable-note' };
  if (!isReasonOf(kind, reason)) return { ok: false, problem: 'not-allowed' };
  if (reason === 'other' && words === '') return { ok: false, problem: 'words-missing' };

  return withClinic<Result<null, VerdictProblem>>(clinicId, async (tx) => {
    if (!(await lockReview(tx, clinicId, intakeId))) return { ok: false, problem: 'not-found' };
    const key = noteKey(page.key, JSON.stringify([tag, kind, reason, words]));
    if ((await tx.verdict.count({ where: { clinicId, intakeId, key } })) > 0) return { ok: true, value: null };
    const before = await verdictsOf(tx, clinicId, intakeId);
    const last = before.findLast((verdict) => verdict.tag === tag)?.id ?? null;
    if (last !== given.seen) {
      await hold(tx, clinician, intakeId, { change: { of: 'verdict', tag, kind, reason, words }, page });
      return { ok: false, problem: 'changed-meanwhile' };
    }
    const evaluation = await newestEvaluation(tx, clinicId, intakeId);
    const listed = tagsOf(evaluation.result as unknown as ExplainedEvaluation);
    if (!isOpenVerdict({ tag, kind }, { verdicts: before, listed })) return { ok: false, problem: 'not-allowed' };
    const id = newId();
    const sealed = sealWords(await keyringOf(tx, clinicId), 'verdict', { id, words });
    const about = { clinicId, intakeId, evaluationId: evaluation.id, authorId: memberId };
    await tx.verdict.create({ data: { id, ...about, tag, kind, reason, sealed, key }, select: { id: true } });
    await letGo(tx, clinician, page.held);
    record(tx, clinician, 'verdict.given', intakeId);

    return { ok: true, value: null };
  });
}

async function verdictsOf(tx: Transaction, clinicId: string, intakeId: string) {
  const rows = await tx.verdict.findMany({
    where: { clinicId, intakeId },
    select: { id: true, tag: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });

  return rows as { id: string; tag: TagId }[];
}

function tagsOf(evaluation: ExplainedEvaluation): string[] {
  return evaluation.assessed ? evaluation.tags.map(({ id }) => id) : [];
}
