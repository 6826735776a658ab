import 'server-only';
import { cookies } from 'next/headers';
import { cookieSettings } from '../session/session-cookie';
import { findLinkHolder, type LinkHolder } from './links';

const minutes = 30;
const cookieName = () => (cookieSettings().secure ? '__Host-backstory-link' : 'backstory-link');

/** Keeps a link's token in this browser while a password is chosen: it was in no address that a server saw. */
export async function keepLink(token: string): Promise<void> {
  (await cookies()).set(cookieName(), token, { ...cookieSettings(), maxAge: minutes * 60 });
}

/** The link that this browser has followed, and whose it is, while it works. */
export async function findKeptLink(): Promise<{ token: string; holder: LinkHolder } | null> {
  const token = (await cookies()).get(cookieName())?.value;
  const holder = token ? await findLinkHolder(token) : null;

  return token && holder ? { token, holder } : null;
}

export async function forgetLink(): Promise<void> {
  (await cookies()).delete({ name: cookieName(), ...cookieSettings() });
}
