import { getTranslations } from 'next-intl/server';
import { qrPicture } from '@/app/qr-picture';
import { languageHere } from '@/lib/i18n/form-here';
import { env } from '@/lib/server/env';
import { handOver } from '@/lib/server/invitation/hand-over';
import { handlePatientPost } from '@/lib/server/patient/patient-post';
import { handBack } from '@/lib/server/patient/patient-session';
import { html, plainPage } from '@/lib/server/request/plain-page';
import { answerPost } from '@/lib/server/request/post';

/**
 * Moves the form from the clinic's tablet to the patient's own phone. The tablet forgets at once, as when it is handed
 * back; what it still shows is of nobody, leads to the form once
 * within five minutes, and to nothing afterwards.
 */
export const POST = handlePatientPost(
  async ({ request, patient }) => {
    const handed = await handOver(patient);
    if (!handed) return answerPost(request, { to: '/intake', status: 409 });
    const clinic = await handBack();
    const start = clinic ? `/c/${clinic.clinicSlug}?on=tablet` : '/start';
    const t = await getTranslations('handOver');
    const { APP_ORIGIN } = env();
    const response = plainPage({
      language: await languageHere(),
      title: t('title'),
      body: html`<p>${t('text')}</p>
${qrPicture(`${APP_ORIGIN}/start#${handed.token}`, t('picture'))}
<p>${t('code', { address: `${APP_ORIGIN}/start` })}</p>
<p class="spoken">${handed.code}</p>
<p>${t('once')}</p>
<p class="note">${t('cleared')}</p>
<p><a class="button" href="${start}">${t('done')}</a></p>`,
    });
    response.headers.set('clear-site-data', '"cache", "cookies", "storage"');

    return response;
  },
  { maxKibibytes: 1 },
);
