import 'server-only';
import { cookies } from 'next/headers';
import { env } from './env';
import { openForDays } from './invitations';

const secure = () => env().APP_ORIGIN.startsWith('https:');
const cookieName = () => (secure() ? '__Host-backstory-patient' : 'backstory-patient');

/** The token of the session that this browser carries, whether the session still lives or not. */
export async function patientToken(): Promise<string | undefined> {
  return (await cookies()).get(cookieName())?.value;
}

/**
 * Gives this browser a session's token. It outlives the session, which the server ends much earlier: whoever opens the
 * same link here again is then known. On the clinic's tablet it goes with the browser's window.
 */
export async function setPatientToken(token: string, { onTablet }: { onTablet: boolean }): Promise<void> {
  const store = await cookies();
  store.set(cookieName(), token, {
    httpOnly: true,
    secure: secure(),
    sameSite: 'lax',
    path: '/',
    ...(onTablet ? {} : { maxAge: openForDays * 24 * 3600 }),
  });
}

/** Takes the token out of this browser. */
export async function forgetPatientToken(): Promise<void> {
  (await cookies()).delete(cookieName());
}
