import 'server-only';
import { createHash } from 'node:crypto';
import { blindIndex, blindIndexes, type Index } from '../vault/blind-index';
import type { Keyring } from '../vault/sealing';

const field = 'sign_on_identity.subject';

/** The blind index of who somebody is to the provider. Capitals count in a subject, so it is hashed as it stands. */
export function indexSubject(keyring: Pick<Keyring, 'current'>, subject: string): Index {
  return blindIndex(keyring, field, digest(subject));
}

export function indexesOfSubject(keyring: Pick<Keyring, 'byId'>, subject: string): Index[] {
  return blindIndexes(keyring, field, digest(subject));
}

const digest = (subject: string) => createHash('sha256').update(subject).digest('hex');
