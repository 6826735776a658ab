import { getTranslations } from 'next-intl/server';
import { env } from '@/lib/server/env';
import type { Offered } from '@/lib/server/member/members';
import { html, plainPage } from '@/lib/server/request/plain-page';
import { answerPost, wantsJson } from '@/lib/server/request/post';

/** Answers with a member's link, this once: it goes into no address, and nothing keeps it in the clear. */
export async function handOver(request: Request, { memberId, token }: Offered): Promise<Response> {
  const to = `/admin/members/${memberId}`;
  const link = `${env().APP_ORIGIN}/welcome#${token}`;
  if (wantsJson(request)) return answerPost(request, { to, body: { link } });
  const t = await getTranslations('members.handOver');

  return plainPage({
    title: t('title'),
    body: html`<p>${t('text')}</p>
<p class="note"><code>${link}</code></p>
<p>${t('once')}</p>
<p><a href="${to}">${t('back')}</a></p>`,
  });
}
