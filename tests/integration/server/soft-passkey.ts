import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

type Said = Readonly<{ origin: string; rpId: string; counter: number; verified: boolean; challenge: string }>;

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest();

/** An authenticator made of software, that says whatever a test has it say. */
export class SoftPasskey {
  readonly id = base64url(randomBytes(32));
  handle = '';
  private readonly keys: { privateKey: KeyObject; publicKey: KeyObject } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
  });

  /** What a browser sends when it has made this passkey. */
  register(options: { challenge: string; user: { id: string } }, said: Partial<Said> = {}): string {
    this.handle = options.user.id;
    const { data, client } = this.say({ challenge: options.challenge, ...said }, 'webauthn.create', this.credential());
    const attestation = isoCBOR.encode(
      new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', new Uint8Array(data)],
      ]) as Parameters<typeof isoCBOR.encode>[0],
    );

    return this.told({ clientDataJSON: base64url(client), attestationObject: base64url(attestation) });
  }

  /** What a browser sends when it has shown this passkey. */
  show(options: { challenge: string }, said: Partial<Said> = {}): string {
    const { data, client } = this.say({ challenge: options.challenge, ...said }, 'webauthn.get');
    const signature = sign('sha256', Buffer.concat([data, sha256(client)]), this.keys.privateKey);

    return this.told({
      clientDataJSON: base64url(client),
      authenticatorData: base64url(data),
      signature: base64url(signature),
      userHandle: this.handle,
    });
  }

  private told(response: Record<string, string>): string {
    return JSON.stringify({ id: this.id, rawId: this.id, type: 'public-key', clientExtensionResults: {}, response });
  }

  private say(said: Partial<Said> & { challenge: string }, type: string, credential?: Buffer) {
    const { origin = 'http://localhost:3000', rpId = 'localhost', counter = 0, verified = true, challenge } = said;
    const flags = 0x01 | (verified ? 0x04 : 0) | (credential ? 0x40 : 0);
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    const data = Buffer.concat([sha256(rpId), Buffer.from([flags]), count, credential ?? Buffer.alloc(0)]);

    return { data, client: Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })) };
  }

  private credential(): Buffer {
    const id = Buffer.from(this.id, 'base64url');
    const { x = '', y = '' } = this.keys.publicKey.export({ format: 'jwk' });
    const key = isoCBOR.encode(
      new Map<number, number | Uint8Array>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
        [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
      ]) as Parameters<typeof isoCBOR.encode>[0],
    );

    return Buffer.concat([Buffer.alloc(16), Buffer.from([id.length >> 8, id.length & 255]), id, key]);
  }
}
