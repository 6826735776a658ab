import 'server-only';
import { createPublicKey } from 'node:crypto';
import { z } from 'zod';

const rsa = z.object({ kty: z.literal('RSA'), n: z.string(), e: z.string(), kid: z.string().max(200).optional() });
const ec = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-384'),
  x: z.string(),
  y: z.string(),
  kid: z.string().max(200).optional(),
});
const publicKeySchema = z.discriminatedUnion('kty', [rsa, ec]);

/** A public key as SMART asks for it, RS384 with 2,048 bits at least or ES384, and nothing beside it. */
export type PublicKey = z.infer<typeof publicKeySchema>;

export const longestPublicKey = 4000;

/** Reads what an administrator pasted: a JWK, or a set of one. A key with its private half is never taken. */
export function readPublicKey(text: string): PublicKey | 'public-key' | 'private-key' {
  const given = readJson(text.length > longestPublicKey ? '' : text);
  const set = z.object({ keys: z.array(z.unknown()).length(1) }).safeParse(given);
  const jwk = set.success ? set.data.keys[0] : given;
  if (z.object({ d: z.unknown() }).safeParse(jwk).data?.d !== undefined) return 'private-key';
  const read = publicKeySchema.safeParse(jwk);

  return read.success && isStrong(read.data) ? read.data : 'public-key';
}

/** How assertions are signed under this key. */
export const algorithmOf = ({ kty }: PublicKey): 'RS384' | 'ES384' => (kty === 'RSA' ? 'RS384' : 'ES384');

/** The key as it lies in the database, where nothing else was ever put. */
export const storedPublicKey = (stored: unknown): PublicKey => publicKeySchema.parse(stored);

function isStrong(key: PublicKey): boolean {
  try {
    const { asymmetricKeyDetails } = createPublicKey({ key, format: 'jwk' });
    return key.kty === 'EC' || (asymmetricKeyDetails?.modulusLength ?? 0) >= 2048;
  } catch {
    return false;
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
