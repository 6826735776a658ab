import 'server-only';
import { env } from '../env';

/** Who asks for passkeys. Nothing that a request says has a part in it. */
export function relyingParty(): { id: string; origin: string } {
  const { hostname, origin } = new URL(env().APP_ORIGIN);

  return { id: hostname, origin };
}
