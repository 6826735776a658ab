import 'server-only';
import { createPrivateKey, type KeyObject } from 'node:crypto';

/** The Ed25519 key of SEAL_KEY (PKCS #8, base64); null where it is none. */
export function readSealingKey(text: string): KeyObject | null {
  try {
    const key = createPrivateKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'pkcs8' });

    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}
