import { getTranslations } from 'next-intl/server';
import type { Fields } from '@/lib/form/read-answer';
import { toOwnPage } from '@/lib/server/request/own-page';
import { html, plainPage } from '@/lib/server/request/plain-page';
import { wantsJson } from '@/lib/server/request/post';
import type { requireMemberSession } from '@/lib/server/session/session';
import { findDemoCode, isFresh, showAgain } from '@/lib/server/sign-in/step-up';
import { canShowAtProvider } from '@/lib/server/sign-on/rule';

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
  const atProvider = await canShowAtProvider(session.actor);

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
${
  atProvider &&
  html`<form method="post" action="/account/confirm/organisation">
<input type="hidden" name="to" value="${pageBefore(request)}">
<button>${t('organisationFirst')}</button>
</form>`
}
<p><a href="/home">${t('leave')}</a></p>`,
  });
}

/** The page that the post came from, to send it again from there. */
function pageBefore(request: Request): string {
  const referer = request.headers.get('referer');

  return (referer && URL.canParse(referer) && toOwnPage(new URL(referer).pathname)) || '/home';
}

function held(fields: Fields) {
  return Object.entries(fields)
    .filter(([name]) => name !== codeField)
    .flatMap(([name, values]) => values.map((value) => html`<input type="hidden" name="${name}" value="${value}">`));
}
