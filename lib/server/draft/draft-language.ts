import 'server-only';
import { type Language, readLanguage } from '../../form/language';
import type { PatientActor } from '../actor';
import { withClinic } from '../database/database';
import { isKnown } from '../patient/known-browser';

/** The language in which a form was last filled in; before that, the one in which the patient was invited. */
export async function draftLanguage({ clinicId, invitationId: id }: PatientActor): Promise<Language> {
  return withClinic(clinicId, async (tx) => {
    const { language, draft } = await tx.invitation.findFirstOrThrow({
      where: { id, clinicId },
      select: { language: true, draft: { select: { language: true } } },
    });

    return readLanguage(draft?.language ?? language) ?? 'en';
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
