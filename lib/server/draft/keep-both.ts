import 'server-only';
import { contradictionsIn, putToPatient } from '../../intake/contradictions/contradictions';
import type { PatientActor } from '../actor';
import { withClinic } from '../database/database';
import { keyringOf } from '../vault/data-keys';
import { sealDraft } from './draft-content';
import { lockDraft, readDraft } from './drafts';

/** Which answers are said to be right, as the page showed them: the ids of the questions, and the answers' values. */
export type BothRight = Readonly<{ questions: string; answers: string }>;

/**
 * Keeps answers that do not fit together, since the patient says that both are right. False if they changed since they
 * were asked about, or are not there: then they are asked about as they are now.
 */
export async function keepBoth(patient: PatientActor, { questions, answers }: BothRight): Promise<boolean> {
  const { clinicId, invitationId } = patient;

  return withClinic(clinicId, async (tx) => {
    await lockDraft(tx, patient);
    const found = await readDraft(tx, patient);
    if (!found.ok || !found.value.consent) return false;
    const draft = found.value;
    const meant = contradictionsIn(draft.answers, draft.today).filter(
      (one) => one.questions.join(' ') === questions && one.answers === answers,
    );
    if (meant.length === 0) return false;
    const put = putToPatient(draft.put, meant, new Date().toISOString());
    const sealed = sealDraft(await keyringOf(tx, clinicId), draft.id, { ...draft, put });
    await tx.draft.update({
      where: { clinicId_invitationId: { clinicId, invitationId } },
      data: { sealed, version: { increment: 1 } },
      select: { id: true },
    });

    return true;
  });
}
