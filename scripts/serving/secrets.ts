import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** What nobody else may know: the app's environment without it is no secret. */
export type Secrets = Readonly<{ AUTH_SECRET: string; PASSWORD_PEPPER: string; MASTER_KEYS: string }>;

export function newSecrets(): Secrets {
  return {
    AUTH_SECRET: randomBytes(48).toString('base64'),
    PASSWORD_PEPPER: randomBytes(48).toString('base64'),
    MASTER_KEYS: `own:${randomBytes(32).toString('base64')}`,
  };
}

/** The demo's own secrets, made once: they survive a restart, and no two machines share them. */
export function demoSecrets(): Secrets {
  const fresh = newSecrets();

  return {
    AUTH_SECRET: kept('.data/auth-secret', fresh.AUTH_SECRET),
    PASSWORD_PEPPER: kept('.data/password-pepper', fresh.PASSWORD_PEPPER),
    MASTER_KEYS: kept('.data/master-keys', fresh.MASTER_KEYS),
  };
}

function kept(file: string, fresh: string): string {
  if (!existsSync(file)) {
    mkdirSync('.data', { recursive: true });
    writeFileSync(file, fresh, { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8');
}
