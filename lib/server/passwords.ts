import 'server-only';
import { hash, verify } from '@node-rs/argon2';

// argon2id, 19 MiB, two passes (OWASP's floor, and the library's default).
const someone = hash('nobody has this password');

/** Hashes a password for storage (argon2id). */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

/** Is this the password? Takes as long for an unknown account, so that the time tells nothing. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const right = await verify(stored ?? (await someone), password);

  return right && stored !== null;
}
