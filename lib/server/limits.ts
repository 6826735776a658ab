import 'server-only';
import { attempts } from './database/database';
import { keyedHash } from './secrets';

/** What can be guessed or flooded, and how often one subject may try in a span of time. */
const limits = {
  'sign-in': { points: 5, minutes: 15 },
  'sign-in-address': { points: 20, minutes: 5 },
  'second-factor': { points: 5, minutes: 15 },
  'change-password': { points: 5, minutes: 15 },
  'ask-for-reset': { points: 10, minutes: 60 },
  'reset-mail': { points: 3, minutes: 60 },
  'passkey-address': { points: 30, minutes: 5 },
  'sign-on-address': { points: 20, minutes: 5 },
  'member-link-address': { points: 20, minutes: 60 },
  'invitation-address': { points: 20, minutes: 60 },
} as const;

export type Limit = keyof typeof limits;

/**
 * Counts an attempt of this subject, an address or an account, before it is made. Null if it may be made; else when to
 * try again, each time twice as long. Counted in the database: restarts forget nothing and all servers count together.
 */
export function takeAttempt(limit: Limit, subject: string): Promise<Date | null> {
  return attempts.take(bucket(limit, subject), limits[limit]);
}

/** Gives one attempt back: it was no guess. */
export function returnAttempt(limit: Limit, subject: string): Promise<void> {
  return attempts.giveBack(bucket(limit, subject));
}

/** Forgets what was counted: the subject has proven to be who it says. */
export function forgetAttempts(limit: Limit, subject: string): Promise<void> {
  return attempts.forget(bucket(limit, subject));
}

const bucket = (limit: Limit, subject: string) => keyedHash(limit, subject);
