import { redirect } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { readPaper } from '@/lib/export/pdf/paper';
import { patientCopy } from '@/lib/export/pdf/patient-copy';
import { formHere, languageHere } from '@/lib/i18n/form-here';
import { voiceOf } from '@/lib/intake/consent/answerer';
import { findReceipt } from '@/lib/server/intake/receipts';
import { requirePatient } from '@/lib/server/patient/patient-session';
import { patientCopyPdf } from '@/lib/server/pdf/intake-pdfs';
import { fileResponse } from '@/lib/server/request/file-response';

/** A patient's own answers as a file, for the browser that may see them; never on the clinic's tablet. */
export async function GET(request: Request): Promise<Response> {
  const patient = await requirePatient();
  if (patient.onTablet) redirect('/intake/sent');
  const found = await findReceipt(patient, { exportedBy: 'GET /intake/sent/copy.pdf' });
  if (!found.ok) redirect(found.problem === 'not-sent' ? '/intake' : '/intake/sent');
  const { clinic, receivedAt, receiptCode, consent, ...told } = found.value;
  const t = await getTranslations('sent');
  const check = await getTranslations('check');
  const format = await getFormatter();
  const when = format.dateTime(receivedAt, { dateStyle: 'long', timeStyle: 'short', timeZone: clinic.timeZone });
  const steps = await formHere(voiceOf(consent?.answeredBy ?? 'patient'));
  const copy = patientCopy(
    { ...told, steps },
    {
      language: await languageHere(),
      title: t('copyTitle'),
      lines: [t('received', { clinic: clinic.name, when }), `${t('code')}: ${receiptCode}`],
      without: {
        declined: check('declined'),
        unanswered: check('notProvided'),
        nonePicked: check('notProvided'),
      },
      foot: clinic.name,
    },
  );
  const paper = readPaper(new URL(request.url).searchParams.get('paper'), clinic.timeZone);

  return fileResponse(patientCopyPdf(copy, paper), { name: `${receiptCode}.pdf`, type: 'application/pdf' });
}
