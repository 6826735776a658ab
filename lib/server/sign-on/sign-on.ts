import 'server-only';
import { lookUp, withClinic } from '../database/database';
import { returnAttempt, takeAttempt } from '../limits';
import { logFailure } from '../log';
import { asMeant } from '../secrets';
import type { Ceremony } from '../sign-in/ceremonies';
import type { Browser } from '../sign-in/sign-in';
import { type Admitted, admit } from './admission';
import { ProviderAway } from './outbound';
import { addressToGoTo, connect, type Identity, identityOf } from './provider';
import { findProvider } from './settings';

/** What a sign-on is about, between the way there and the way back. */
export type Journey = Readonly<{ clinicId: string; again: boolean; to: string | null }>;

/** The clinic that a typed code stands for; null for none. It is random, so nobody comes upon one by trying. */
export async function findClinicByCode(typed: string, { address }: Browser): Promise<string | null | 'locked'> {
  if (await takeAttempt('sign-on-address', address)) return 'locked';

  const found = await lookUp.signOn(asMeant(typed));
  // A whole practice may sit behind one address: right codes count nothing.
  if (found) await returnAttempt('sign-on-address', address);

  return found?.clinicId ?? null;
}

/** Where the clinic's provider is to be found; null while it cannot be reached, or is there no more. */
export async function wayThere({ clinicId, again }: Journey, ceremony: Ceremony): Promise<string | null> {
  const provider = await withClinic(clinicId, (tx) => findProvider(tx, clinicId));
  if (!provider) return null;
  try {
    return await addressToGoTo(await connect(provider), ceremony, again);
  } catch (error) {
    note(error);
    return null;
  }
}

/** Lets in whoever came back from the provider. All that is not right is refused alike; only its being away is told. */
export async function wayBack(
  { clinicId, again }: Journey,
  ceremony: Ceremony,
  { query, browser }: Readonly<{ query: string; browser: Browser }>,
): Promise<Admitted | 'refused' | 'away'> {
  const provider = await withClinic(clinicId, (tx) => findProvider(tx, clinicId));
  if (!provider) return 'refused';
  let identity: Identity;
  try {
    identity = await identityOf(await connect(provider), ceremony, { query, again });
  } catch (error) {
    note(error);
    return error instanceof ProviderAway ? 'away' : 'refused';
  }

  return (await admit(provider, identity, { clinicId, device: browser.words })) ?? 'refused';
}

/** What went wrong, by its kind alone: messages hold claims. */
function note(error: unknown): void {
  const { code } = error as { code?: unknown };
  logFailure({
    event: 'sign-in-failed',
    error: error instanceof Error ? error.name : 'unknown',
    ...(typeof code === 'string' && { code }),
  });
}
