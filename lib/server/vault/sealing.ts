import 'server-only';
import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';

/** One key under its id: what it seals with, and what it makes blind indexes with. Neither can be printed. */
export type Key = Readonly<{ id: string; sealing: KeyObject; indexing: KeyObject }>;

/** The keys of one clinic: what is sealed now goes under the current one, the others still open what they sealed. */
export type Keyring = Readonly<{ clinicId: string; current: Key; byId: ReadonlyMap<string, Key> }>;

/** Where a sealed text stands. It opens there and nowhere else. */
export type Place = Readonly<{ table: string; column: string; rowId: string }>;

/** A sealed text that was altered, moved or made under another key. Says nothing of what is in it. */
class SealBroken extends Error {
  constructor({ table, column, rowId }: Place) {
    super(`The sealed ${table}.${column} of row ${rowId} does not open`);
    this.name = 'SealBroken';
  }
}

/** The text was sealed under a key that this keyring does not have, perhaps one that is newer than the keyring. */
export class KeyMissing extends Error {
  constructor(keyId: string) {
    super(`No key ${keyId}`);
    this.name = 'KeyMissing';
  }
}

const algorithm = 'aes-256-gcm';
const ivLength = 12;
const tagLength = 16;
const shape = /^v1\.([\w-]{1,64})\.([\w-]+)$/;

/** A key of 32 bytes. */
export function toKey(id: string, bytes: Uint8Array): Key {
  const indexing = new Uint8Array(hkdfSync('sha256', bytes, '', 'backstory blind index', 32));

  return { id, sealing: createSecretKey(bytes), indexing: createSecretKey(indexing) };
}

/** The keyring of a clinic. The current key is the first, unless another is said to be. */
export function toKeyring(clinicId: string, keys: readonly [Key, ...Key[]], current = keys[0]): Keyring {
  return { clinicId, current, byId: new Map(keys.map((key) => [key.id, key])) };
}

/** Seals a text for one row's column of the keyring's clinic: `v1.<key id>.<base64url of iv, tag and ciphertext>`. */
export function seal({ clinicId, current }: Keyring, place: Place, text: string): string {
  // What is no Unicode would come back as something else.
  if (!text.isWellFormed()) throw new Error('Only well-formed text can be sealed.');
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv(algorithm, current.sealing, iv, { authTagLength: tagLength });
  cipher.setAAD(boundTo(place, clinicId));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);

  return `v1.${current.id}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`;
}

/** Opens what was sealed for this very place. Anything altered, moved or of another clinic throws `SealBroken`. */
export function open({ clinicId, byId }: Keyring, place: Place, sealed: string): string {
  const [, keyId = '', payload = ''] = shape.exec(sealed) ?? [];
  const bytes = Buffer.from(payload, 'base64url');
  // Two spellings of the same bytes must not both pass.
  if (bytes.length < ivLength + tagLength || bytes.toString('base64url') !== payload) throw new SealBroken(place);
  const key = byId.get(keyId);
  if (!key) throw new KeyMissing(keyId);
  const decipher = createDecipheriv(algorithm, key.sealing, bytes.subarray(0, ivLength), { authTagLength: tagLength });
  decipher.setAAD(boundTo(place, clinicId));
  decipher.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
  try {
    return decipher.update(bytes.subarray(ivLength + tagLength), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    throw new SealBroken(place);
  }
}

/** The id of the key that a text is sealed under. */
export function keyIdOf(sealed: string): string | undefined {
  return shape.exec(sealed)?.[1];
}

function boundTo({ table, column, rowId }: Place, clinicId: string): Buffer {
  return Buffer.from(`${table}|${column}|${rowId}|${clinicId}`);
}
