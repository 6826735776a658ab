import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { z } from 'zod';
import { Refusal } from '../refusal';

/** The operator's word that a clinic's chain was this long on a day, and ended with this hash. */
export type SignedHead = Readonly<{ clinic: string; seq: bigint; hash: string; signedAt: string; signature: string }>;

const headSchema = z.strictObject({
  clinic: z.uuid(),
  seq: z.string().regex(/^\d{1,19}$/),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  signedAt: z.iso.datetime(),
  signature: z.base64(),
});

/** The Ed25519 key of AUDIT_SIGNING_KEY. */
export function readSigningKey(text: string): KeyObject {
  try {
    const key = createPrivateKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'pkcs8' });
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Said below.
  }
  throw new Refusal(
    'AUDIT_SIGNING_KEY is no Ed25519 key; openssl genpkey -algorithm ed25519 -outform DER | openssl base64 -A makes one.',
  );
}

const messageOf = ({ clinic, seq, hash, signedAt }: Omit<SignedHead, 'signature'>) =>
  Buffer.from(`backstory-head-1,${clinic},${seq},${hash},${signedAt}`);

export function signHead(key: KeyObject, head: Omit<SignedHead, 'signature'>): SignedHead {
  return { ...head, signature: sign(null, messageOf(head), key).toString('base64') };
}

/** Refuses heads that somebody else signed. */
export function requireSignedBy(key: KeyObject, heads: readonly SignedHead[]): void {
  const publicKey = createPublicKey(key);
  const forged = heads.find((head) => !verify(null, messageOf(head), publicKey, Buffer.from(head.signature, 'base64')));
  if (!forged) return;
  throw new Refusal(`The signed head of ${forged.clinic} at line ${forged.seq} is not signed with AUDIT_SIGNING_KEY.`);
}

/** One line of the file that is copied out. */
export function toLine(head: SignedHead): string {
  return JSON.stringify({ ...head, seq: String(head.seq) });
}

/** The heads of such a file, or of several written one after the other. */
export function readHeads(text: string, file: string): SignedHead[] {
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }));

  return lines
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => {
      const head = headSchema.safeParse(toJson(line));
      if (!head.success) throw new Refusal(`${file}: line ${number} is no signed head.`);
      return { ...head.data, seq: BigInt(head.data.seq) };
    });
}

function toJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
