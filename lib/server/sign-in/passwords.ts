import 'server-only';
import { createHmac } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import { env } from '../env';
import { gate } from '../request/gate';

// Each takes 19 MiB and most of a core: a storm of sign-ins must leave room for everybody else, also on two cores.
const inTurn = gate({ atATime: availableParallelism() > 2 ? 2 : 1, waiting: 20, rests: true });

let someone: Promise<string> | undefined;

/** Hashes a password for storage: argon2id, 19 MiB, two passes, over the password mixed with the server's pepper. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(peppered(password)));
}

/** Is this the password? Does the same work for an unknown account, so that the time tells nothing. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  someone ??= hash('nobody has this password');
  const against = stored ?? (await someone);
  const right = await inTurn(() => verify(against, peppered(password)));

  return right && stored !== null;
}

/** A stolen database alone is not enough to guess passwords. Letters that look the same are the same. */
function peppered(password: string): string {
  return createHmac('sha256', env().PASSWORD_PEPPER).update(password.normalize('NFKC')).digest('base64');
}
