import 'server-only';
import { type StepId, stepOfQuestion } from '../../form/form';
import { askedQuestions } from '../../intake/asked-questions';
import { confirm, type Offer, offersOf } from '../../intake/repeat/repeat';
import { repeatable } from '../../intake/repeat/repeatable';
import type { PatientActor } from '../actor';
import { withClinic } from '../database/database';
import { sealDraft } from '../draft/draft-content';
import { type AgreedDraft, lockDraft, readDraft } from '../draft/drafts';
import { makeKnown } from '../patient/known-browser';
import { keyringOf } from '../vault/data-keys';
import { findEarlier } from './find-earlier';

/** What of last time is offered on one page of the form. */
export async function findOffers(patient: PatientActor, draft: AgreedDraft, step: StepId): Promise<Offer[]> {
  if (!repeatable.some((question) => stepOfQuestion(question) === step)) return [];

  return withClinic(patient.clinicId, async (tx) => {
    const earlier = await findEarlier(tx, patient, draft.answers);
    const offers = earlier ? offersOf(earlier, nowOf(draft)) : [];

    return offers.filter(({ question }) => stepOfQuestion(question) === step);
  });
}

/** What was typed and cannot be read is no blank to be filled. */
function nowOf({ answers, declined, typed, today }: Pick<AgreedDraft, 'answers' | 'declined' | 'typed' | 'today'>) {
  return { answers, declined, asked: askedQuestions(answers, today).filter((id) => typed[id] === undefined) };
}

/**
 * Takes an answer of last time as today's, since the patient has just said that it is still right. The page on which it
 * stands; null if it is not offered any more.
 */
export async function confirmOffer(patient: PatientActor, question: string): Promise<StepId | null> {
  const { clinicId, invitationId } = patient;

  return withClinic(clinicId, async (tx) => {
    await lockDraft(tx, patient);
    const found = await readDraft(tx, patient);
    if (!found.ok || !found.value.consent) return null;
    const draft = found.value;
    const earlier = await findEarlier(tx, patient, draft.answers);
    const offer = earlier && offersOf(earlier, nowOf(draft)).find((one) => one.question === question);
    if (!earlier || !offer) return null;
    // No page has said it: one that once said something else must not take it back unseen.
    const { [offer.question]: _page, ...by } = draft.by;
    const taken = { ...draft, ...confirm(draft, offer, { ...earlier, at: new Date() }), by };
    await tx.draft.update({
      where: { clinicId_invitationId: { clinicId, invitationId } },
      data: { sealed: sealDraft(await keyringOf(tx, clinicId), draft.id, taken), version: { increment: 1 } },
      select: { id: true },
    });
    await makeKnown(tx, patient);

    return stepOfQuestion(offer.question);
  });
}
