import 'server-only';
import { cookies } from 'next/headers';
import { cookieSettings } from '../session/session-cookie';
import { beginCeremony, type Ceremony, type CeremonyKind, takeCeremony } from './ceremonies';

const cookieName = () => (cookieSettings().secure ? '__Host-backstory-ceremony' : 'backstory-ceremony');

/** Begins something that this browser, and no other, is to finish with its next request. */
export async function startCeremony(kind: CeremonyKind, about = ''): Promise<Ceremony> {
  const { cookie, ceremony } = await beginCeremony(kind, about);
  (await cookies()).set(cookieName(), cookie, cookieSettings());

  return ceremony;
}

/** Takes what this browser has begun, once; null if there is nothing, or it came too late. */
export async function endCeremony(kind: CeremonyKind): Promise<Ceremony | null> {
  const store = await cookies();
  const cookie = store.get(cookieName())?.value;
  store.delete({ name: cookieName(), ...cookieSettings() });

  return cookie ? takeCeremony(kind, cookie) : null;
}
