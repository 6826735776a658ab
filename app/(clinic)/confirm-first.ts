import { getTranslations } from 'next-intl/server';
import type { Fields } from '@/lib/form/read-answer';
import { html, plainPage } from '@/lib/server/plain-page';
import { wantsJson } from '@/lib/server/post';
import type { requireMemberSession } from '@/lib/server/session';
import { findDemoCode, isFresh, showAgain } from '@/lib/server/step-up';

const codeField = 'confirm-code';

type Posted = Readonly<{ request: Request; fields: Fields; session: Awaited<ReturnType<typeof requireMemberSession>> }>;

/**
 * Whoever did not show a second factor lately is asked for one on a page that then carries on with the same post, so
 * nothing typed is lost. Null when it may go on at once.
 */
export async function confirmFirst({ request, fields, session }: Posted): Promise<Response | null> {
  const code = fields[codeField]?.[0];
  if (code === undefined && isFresh(session)) return null;
  const outcome = code === undefined ? 'asked' : await showAgain(session, code);
  if (outcome === 'right') return null;
  if (wantsJson(request)) return Response.json({ problem: 'confirm' }, { status: 403 });
  const t = await getTranslations('confirm');
  const demo = await findDemoCode(session.actor);

  return plainPage({
    title: t('title'),
    status: 403,
    body: html`${outcome !== 'asked' && html`<p class="problem" role="alert">${t(outcome)}</p>`}
<p>${t('text')}</p>
${demo && html`<p class="note">${t('demo')} <code>${demo}</code></p>`}
<form method="post" action="${new URL(request.url).pathname}">
${held(fields)}
<label for="code">${t('label')}</label>
<input id="code" name="${codeField}" autocomplete="one-time-code" maxlength="40" autofocus required>
<button>${t('submit')}</button>
</form>
<p><a href="/home">${t('leave')}</a></p>`,
  });
}

function held(fields: Fields) {
  return Object.entries(fields)
    .filter(([name]) => name !== codeField)
    .flatMap(([name, values]) => values.map((value) => html`<input type="hidden" name="${name}" value="${value}">`));
}
