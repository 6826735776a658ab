import 'server-only';
import { createHash, createPublicKey, type JsonWebKey, type KeyObject, sign, verify } from 'node:crypto';
import { z } from 'zod';

/** The public half of a key that seals, as others keep it. */
export const publicKeySchema = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() });
export type PublicKey = z.infer<typeof publicKeySchema>;

const headSchema = z.strictObject({ alg: z.literal('EdDSA'), typ: z.literal('seal'), kid: z.string() });
const bodySchema = z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });

/**
 * The seal of a content: its SHA-256, signed with Ed25519, as a JSON Web Signature (RFC 7515, 8037) of one line. Equal
 * content under the same key has an equal seal.
 */
export function sealOf(content: Uint8Array, key: KeyObject): string {
  const head = encode({ alg: 'EdDSA', typ: 'seal', kid: keyId(toPublicKey(key)) });
  const said = `${head}.${encode({ sha256: hashOf(content) })}`;

  return `${said}.${sign(null, Buffer.from(said), key).toString('base64url')}`;
}

/** Whether a content is as it was sealed; or that it was sealed with a key that is none of those given. */
export type Verdict = 'valid' | 'altered' | 'unknown-key';

/** Compares a content with its seal, by the keys that the reader trusts. */
export function checkSeal(content: Uint8Array, seal: string, trusted: readonly PublicKey[]): Verdict {
  const [head = '', body = '', signature = '', ...more] = seal.split('.');
  const said = { head: headSchema.safeParse(decode(head)), body: bodySchema.safeParse(decode(body)) };
  if (!said.head.success || !said.body.success || more.length > 0) return 'altered';
  const { kid } = said.head.data;
  const jwk = trusted.find((one) => keyId(one) === kid);
  if (!jwk) return 'unknown-key';
  const bytes = Buffer.from(signature, 'base64url');
  // Two texts may stand for the same bytes: only one of them was written.
  if (bytes.toString('base64url') !== signature) return 'altered';
  const key = createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' });
  const signed = verify(null, Buffer.from(`${head}.${body}`), key, bytes);

  return signed && said.body.data.sha256 === hashOf(content) ? 'valid' : 'altered';
}

/** The public half of a key that seals. */
export function toPublicKey(key: KeyObject): PublicKey {
  return publicKeySchema.parse(createPublicKey(key).export({ format: 'jwk' }));
}

/** What a key is called: its thumbprint by RFC 7638. */
export function keyId({ crv, kty, x }: PublicKey): string {
  return createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');
}

const hashOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

function decode(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
  } catch {
    return undefined;
  }
}
