import 'server-only';
import { cookies } from 'next/headers';
import { cookieSettings, secureCookies } from '../session/session-cookie';

const year = 365 * 24 * 3600;
const cookieName = () => (secureCookies() ? '__Host-backstory-keys' : 'backstory-keys');

/**
 * Do single keys work in this browser? They do until somebody turns them off: who dictates, or whose hand slips, must be
 * able to (WCAG 2.1.4).
 */
export async function usesSingleKeys(): Promise<boolean> {
  return (await cookies()).get(cookieName())?.value !== 'off';
}

/** Turns single keys on or off in this browser. */
export async function switchSingleKeys(on: boolean): Promise<void> {
  (await cookies()).set(cookieName(), on ? 'on' : 'off', { ...cookieSettings(), maxAge: year });
}
