import 'server-only';
import { cookies } from 'next/headers';
import { openForDays } from '../invitation/invitations';
import { cookieSettings, secureCookies } from '../session/session-cookie';

export const patientCookie = () => (secureCookies() ? '__Host-backstory-patient' : 'backstory-patient');

/** The token of the session that this browser carries, whether the session still lives or not. */
export async function patientToken(): Promise<string | undefined> {
  return (await cookies()).get(patientCookie())?.value;
}

/**
 * Gives this browser a session's token. It outlives the session, which the server ends much earlier: whoever opens the
 * same link here again is then known. On the clinic's tablet it goes with the browser's window.
 */
export async function setPatientToken(token: string, { onTablet }: { onTablet: boolean }): Promise<void> {
  const life = onTablet ? {} : { maxAge: openForDays * 24 * 3600 };
  (await cookies()).set(patientCookie(), token, { ...cookieSettings(), ...life });
}

/** Takes the token out of this browser. */
export async function forgetPatientToken(): Promise<void> {
  (await cookies()).delete({ name: patientCookie(), ...cookieSettings() });
}
