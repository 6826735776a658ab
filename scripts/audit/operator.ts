import type { KeyObject } from 'node:crypto';
import { givenOwnerUrl } from '../database/database-url';
import { runningDatabase } from '../database/running';
import { Refusal } from '../refusal';
import { demoSigningKey } from '../serving/secrets';
import { readSigningKey } from './signed-head';

/** The database whose trail is asked about, as its owner: the one that is given, or else the demo's while it runs. */
export function trailUrl(): string {
  const url = givenOwnerUrl() ?? runningDatabase();
  if (!url) throw new Refusal('DATABASE_OWNER_URL is not set, and no demo is running.');
  return url;
}

/** The key that heads are signed with; the demo has one of its own. Undefined if there is none. */
export function signingKey(): KeyObject | undefined {
  const given = process.env.AUDIT_SIGNING_KEY;
  if (given) return readSigningKey(given);
  return givenOwnerUrl() ? undefined : readSigningKey(demoSigningKey());
}
