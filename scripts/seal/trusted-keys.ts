import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type PublicKey, publicKeySchema, toPublicKey } from '@/lib/server/seal/seal';
import { readSealingKey } from '@/lib/server/seal/sealing-key';
import { Refusal } from '../refusal';
import { demoSealKey } from '../serving/secrets';

const keysSchema = z.object({ keys: z.array(publicKeySchema) });

/** The public half of the key that files leave under: the one that is given, or else the demo's. */
export function ownKey(): PublicKey {
  const given = process.env.SEAL_KEY || demoSealKey();
  if (!given) throw new Refusal('SEAL_KEY is not set, and no demo has run here: give --keys.');
  const key = readSealingKey(given);
  if (!key) throw new Refusal('SEAL_KEY is no Ed25519 key.');

  return toPublicKey(key);
}

/** The keys of a file that `npm run -s seal:keys` printed, perhaps on another machine. */
export function readKeys(file: string): PublicKey[] {
  try {
    return keysSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).keys;
  } catch {
    throw new Refusal(`--keys: ${file} holds no keys; npm run -s seal:keys prints them.`);
  }
}
