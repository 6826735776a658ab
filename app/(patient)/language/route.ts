import { readLanguage } from '@/lib/form/language';
import { setDraftLanguage } from '@/lib/server/draft/draft-language';
import { chooseLanguage } from '@/lib/server/patient/language';
import { findPatient } from '@/lib/server/patient/patient-session';
import { toPatientPage } from '@/lib/server/request/own-page';
import { answerPost, handlePost } from '@/lib/server/request/post';

/** Shows this browser the patient's pages in another language, from the page on that it was asked on. */
export const POST = handlePost(
  async ({ request, fields }) => {
    const language = readLanguage(fields.language?.[0]);
    if (language) await chooseLanguage(language);
    const patient = await findPatient();
    if (language && patient.ok) await setDraftLanguage(patient.value, language);

    return answerPost(request, { to: toPatientPage(fields.to?.[0]) });
  },
  { maxKibibytes: 1 },
);
