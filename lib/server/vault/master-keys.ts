import 'server-only';
import { env } from '../env';
import { type Key, type Keyring, toKey, toKeyring } from './sealing';

let known: [Key, ...Key[]] | undefined;

/** The keys that wrap every other key, from the environment: what is wrapped now goes under the first of them. */
export function masterKeyring(clinicId: string): Keyring {
  known ??= env().MASTER_KEYS.map(({ id, bytes }) => toKey(id, bytes)) as [Key, ...Key[]];

  return toKeyring(clinicId, known);
}
