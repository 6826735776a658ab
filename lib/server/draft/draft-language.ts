import 'server-only';
import { type Language, readLanguage } from '../../form/language';
import type { PatientActor } from '../actor';
import { withClinic } from '../database/database';
import { isKnown } from '../patient/known-browser';

/** The language in which a form that was begun was last filled in; null where there is none. */
export async function draftLanguage({ clinicId, invitationId }: PatientActor): Promise<Language | null> {
  return withClinic(clinicId, async (tx) => {
    const draft = await tx.draft.findFirst({ where: { clinicId, invitationId }, select: { language: true } });

    return readLanguage(draft?.language) ?? null;
  });
}

/** Goes on in another language. Only a browser that may see the answers says so for the others. */
export async function setDraftLanguage(patient: PatientActor, language: Language): Promise<void> {
  const { clinicId, invitationId } = patient;
  await withClinic(clinicId, async (tx) => {
    if (!(await isKnown(tx, patient))) return;
    await tx.draft.updateMany({ where: { clinicId, invitationId }, data: { language } });
  });
}
