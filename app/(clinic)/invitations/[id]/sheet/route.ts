import { getFormatter, getTranslations } from 'next-intl/server';
import { qrPicture } from '@/app/qr-picture';
import { locales } from '@/lib/form/language';
import { refuse } from '@/lib/server/audit/refusals';
import { env } from '@/lib/server/env';
import { findSheet } from '@/lib/server/invitation/find-sheet';
import { html, plainPage } from '@/lib/server/request/plain-page';
import { answerPost, handlePost } from '@/lib/server/request/post';
import { requireId } from '@/lib/server/request/require-id';
import { findActor } from '@/lib/server/session/session';

type Context = Readonly<{ params: Promise<{ id: string }> }>;

/** A sheet to print and hand over, made of the link and the code that were just shown: the server keeps neither. */
export const POST = handlePost<Context>(
  async ({ request, fields }, { params }) => {
    const member = await findActor();
    if (!member) return answerPost(request, { to: '/sign-in', status: 401 });
    const id = requireId((await params).id);
    const [token = ''] = fields.token ?? [];
    const [code = ''] = fields.code ?? [];
    const found = await findSheet(member, id, { token, code });
    if (!found.ok && found.problem === 'not-found') return refuse(member, 'POST /invitations/[id]/sheet');
    const desk = await getTranslations('sheet');
    if (!found.ok) {
      const body = html`<p>${desk('notNewest')}</p><p><a href="/invitations">${desk('back')}</a></p>`;
      return plainPage({ title: desk('notNewestTitle'), body, status: 409 });
    }
    const { patientName, expiresAt, language, clinic } = found.value;
    const locale = locales[language];
    const t = await getTranslations({ locale, namespace: 'sheet' });
    const format = await getFormatter({ locale });
    const when = format.dateTime(expiresAt, { dateStyle: 'long', timeStyle: 'short', timeZone: clinic.timeZone });
    const { APP_ORIGIN } = env();

    return plainPage({
      language,
      title: t('title', { clinic: clinic.name }),
      body: html`<p class="large">${t('for')} <bdi>${patientName}</bdi></p>
<p>${t('text')}</p>
<p>${t('scan')}</p>
${qrPicture(`${APP_ORIGIN}/start#${token}`, t('picture'))}
<p>${t('type', { address: `${APP_ORIGIN}/start` })}</p>
<p class="spoken">${code}</p>
<p>${t('letters')}</p>
<p>${t('until', { when })}</p>
<p>${t('questions', { clinic: clinic.name, phone: clinic.phone })}</p>
<p class="note">${t('danger', { number: clinic.emergencyNumber })}</p>
<p class="screen" lang="en" dir="ltr">${desk('print')} <a href="/invitations">${desk('back')}</a></p>`,
    });
  },
  { maxKibibytes: 4 },
);
