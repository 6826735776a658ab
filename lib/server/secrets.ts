import 'server-only';
import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { env } from './env';

// Crockford's alphabet: no I, L, O or U, so that a code survives being read out over the telephone.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const confusable: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };

/** 256 random bits for a link or a cookie. Only its hash is stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function hashToken(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(token).digest());
}

/** Eight characters a person can read out and type, as ABCD-EFGH. */
export function newCode(): string {
  const characters = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('');

  return `${characters.slice(0, 4)}-${characters.slice(4)}`;
}

/** A code is short enough to be guessed from a stolen plain hash, so it is hashed with the server's own secret. */
export function hashCode(code: string): Uint8Array<ArrayBuffer> {
  const typed = code
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/[ILO]/g, (character) => confusable[character] ?? character);

  return new Uint8Array(createHmac('sha256', env().AUTH_SECRET).update(typed).digest());
}

/** Whether two texts are the same, in a time that does not tell how nearly. */
export function isSame(one: string, other: string): boolean {
  return timingSafeEqual(hashToken(one), hashToken(other));
}
