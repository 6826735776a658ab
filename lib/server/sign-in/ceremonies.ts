import 'server-only';
import { ceremonies } from '../database/database';
import { keyedHash, newToken } from '../secrets';

const minutes = {
  'passkey-sign-in': 5,
  'passkey-second-factor': 5,
  'passkey-registration': 5,
  // Somebody may have to look for a phone at the provider's.
  'sign-on': 15,
} as const;

export type CeremonyKind = keyof typeof minutes;

/** What is under way in one browser: what it is about, and secrets that only it and this server can know. */
export type Ceremony = Readonly<{ about: string; secret: (purpose: string) => string }>;

/** Begins one, and gives the cookie by which the same browser finishes it. The database keeps a hash of that only. */
export async function beginCeremony(
  kind: CeremonyKind,
  about: string,
): Promise<{ cookie: string; ceremony: Ceremony }> {
  const cookie = `${newToken()} ${about}`;
  await ceremonies.begin(keyOf(kind, cookie), minutes[kind]);

  return { cookie, ceremony: toCeremony(kind, cookie) };
}

/** Takes what this cookie has begun. Null for anything else: taken before, too late, of another kind, or altered. */
export async function takeCeremony(kind: CeremonyKind, cookie: string): Promise<Ceremony | null> {
  return (await ceremonies.take(keyOf(kind, cookie))) ? toCeremony(kind, cookie) : null;
}

function toCeremony(kind: CeremonyKind, cookie: string): Ceremony {
  const secret = (purpose: string) => Buffer.from(keyedHash(`${kind} ${purpose}`, cookie)).toString('base64url');

  return { about: cookie.slice(cookie.indexOf(' ') + 1), secret };
}

const keyOf = (kind: CeremonyKind, cookie: string) => keyedHash(`ceremony ${kind}`, cookie);
