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

/** Groups of four characters that a person can read out and type, twenty bits each: ABCD-EFGH. */
export function newCode(groups = 2): string {
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');

  return Array.from({ length: groups }, group).join('-');
}

/** A code is short enough to be guessed from a stolen plain hash, so it is hashed with the server's own secret. */
export function hashCode(code: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHmac('sha256', env().AUTH_SECRET).update(asMeant(code)).digest());
}

/** A recovery code has eighty random bits, which no one guesses from a hash; it outlives a change of the secret. */
export function hashRecoveryCode(code: string): Uint8Array<ArrayBuffer> {
  return hashToken(asMeant(code));
}

/** A code as it was meant, however it was typed. */
export function asMeant(code: string): string {
  return code
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/[ILO]/g, (character) => confusable[character] ?? character);
}

/** A fingerprint that only this server can make, and that says nothing of what it was made from. */
export function keyedHash(purpose: string, text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHmac('sha256', env().AUTH_SECRET).update(`${purpose}\n${text}`).digest());
}

/** Whether two texts are the same, in a time that does not tell how nearly. */
export function isSame(one: string, other: string): boolean {
  return timingSafeEqual(hashToken(one), hashToken(other));
}
