import { getTranslations } from 'next-intl/server';
import type { MadeKey } from '@/lib/server/api-key/keys';
import { tokenAddress } from '@/lib/server/api-key/tokens';
import { fhirBase } from '@/lib/server/fhir/capability-statement';
import { html, plainPage } from '@/lib/server/request/plain-page';
import { answerPost, wantsJson } from '@/lib/server/request/post';

/** Answers with a new key, this once: its secret goes into no address, and nothing keeps it in the clear. */
export async function showOnce(request: Request, { id, secret }: MadeKey): Promise<Response> {
  const to = '/admin/keys';
  if (wantsJson(request)) return answerPost(request, { to, body: { id, secret } });
  const t = await getTranslations('apiKeys.made');

  return plainPage({
    title: t('title'),
    body: html`<p>${t('address')}</p>
<p class="note"><code>${fhirBase()}</code></p>
${
  secret
    ? html`<p>${t('secret')}</p>
<p class="note"><code>${secret}</code></p>
<p><strong>${t('once')}</strong></p>`
    : html`<p>${t('client')}</p>
<p class="note"><code>${id}</code></p>
<p>${t('token')}</p>
<p class="note"><code>${tokenAddress()}</code></p>`
}
<p><a class="button" href="${to}">${t(secret ? 'kept' : 'back')}</a></p>`,
  });
}
