import { html, plainPage } from '@/lib/server/request/plain-page';

type Made = Readonly<{ id: string; link: string; code: string; mailed: boolean }>;

/** Link and code as a bare page, for a browser without script. */
export function plainAnswer({ id, link, code, mailed }: Made): Response {
  const [, token = ''] = link.split('#');

  return plainPage({
    title: 'Invitation made',
    body: html`${mailed && html`<p class="note">Link and code are on their way by mail.</p>`}
<p>Give the patient this link or this code now. They are not shown again.</p>
<p>Link: <code>${link}</code></p>
<p>Code: <code>${code}</code></p>
<form method="post" action="/invitations/${id}/sheet">
<input type="hidden" name="token" value="${token}">
<input type="hidden" name="code" value="${code}">
<button>Open a sheet to print</button>
</form>
<p><a href="/invitations">Back to invitations</a></p>`,
  });
}
