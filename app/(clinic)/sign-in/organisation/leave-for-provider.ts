import { getTranslations } from 'next-intl/server';
import { html, plainPage } from '@/lib/server/request/plain-page';
import { wantsJson } from '@/lib/server/request/post';
import { startCeremony } from '@/lib/server/sign-in/ceremony-cookie';
import { type Journey, wayThere } from '@/lib/server/sign-on/sign-on';

/**
 * Sends this browser to the clinic's provider by a page of its own: a form of ours may lead to our own pages only
 * (form-action of our policy), and so it is seen who will ask for the password.
 */
export async function leaveForProvider(request: Request, journey: Journey): Promise<Response> {
  const ceremony = await startCeremony('sign-on', JSON.stringify(journey));
  const address = await wayThere(journey, ceremony);
  if (!address) return providerAway();
  if (wantsJson(request)) return Response.json({ to: address });
  const t = await getTranslations('organisation');

  return plainPage({
    title: t('leaving'),
    goTo: address,
    body: html`<p>${t('leavingText')}</p>
<p><a href="${address}">${t('goOn', { host: new URL(address).host })}</a></p>`,
  });
}

/** The provider cannot be asked. Nothing of ours is wrong, and there may be another way in. */
export async function providerAway(): Promise<Response> {
  const t = await getTranslations('organisation');

  return plainPage({
    title: t('away'),
    status: 503,
    body: html`<p>${t('awayText')}</p>
<p><a href="/sign-in/organisation">${t('tryAgain')}</a></p>
<p><a href="/sign-in">${t('otherWays')}</a></p>`,
  });
}
