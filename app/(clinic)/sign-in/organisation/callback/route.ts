import { answerPost } from '@/lib/server/request/post';
import { carrySession, carryWholeSession, thisBrowser } from '@/lib/server/session/session';
import { endCeremony } from '@/lib/server/sign-in/ceremony-cookie';
import { type Journey, wayBack } from '@/lib/server/sign-on/sign-on';
import { onward } from '../../refuse-sign-in';
import { providerAway } from '../leave-for-provider';

/** Back from the provider. Only the browser that left for it gets in, and only once. */
export async function GET(request: Request): Promise<Response> {
  const ceremony = await endCeremony('sign-on');
  if (!ceremony) return answerPost(request, { to: '/sign-in/organisation?problem=again' });
  // It is as we wrote it: the ceremony's key is a hash of it.
  const journey = JSON.parse(ceremony.about) as Journey;
  const { search: query } = new URL(request.url);
  const outcome = await wayBack(journey, ceremony, { query, browser: await thisBrowser() });
  if (outcome === 'away') return providerAway();
  if (outcome === 'refused') return answerPost(request, { to: '/sign-in/organisation?problem=refused' });
  if (!outcome.whole) {
    await carrySession(outcome.token);
    return answerPost(request, { to: onward('/sign-in/code', journey.to ?? undefined) });
  }
  await carryWholeSession(outcome);

  return answerPost(request, { to: journey.to ?? '/home' });
}
