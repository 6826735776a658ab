import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

type Secret = 'auth-secret' | 'database-password' | 'audit-signing-key';

/** One of the demo's own secrets, made once: it outlives a restart, and no two machines share it. */
export function demoSecret(name: Secret, make = () => randomBytes(48).toString('base64')): string {
  const file = `.data/${name}`;
  if (!existsSync(file)) {
    mkdirSync('.data', { recursive: true });
    writeFileSync(file, make(), { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8');
}
