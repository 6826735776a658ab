import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** What nobody else may know: the app's environment without it is no secret. */
export type Secrets = Readonly<{
  AUTH_SECRET: string;
  PASSWORD_PEPPER: string;
  MASTER_KEYS: string;
  SEAL_KEY: string;
}>;

export function newSecrets(): Secrets {
  return {
    AUTH_SECRET: randomBytes(48).toString('base64'),
    PASSWORD_PEPPER: randomBytes(48).toString('base64'),
    MASTER_KEYS: `own:${randomBytes(32).toString('base64')}`,
    SEAL_KEY: newSigningKey(),
  };
}

/** The demo's own secrets, made once: they survive a restart, and no two machines share them. */
export function demoSecrets(): Secrets {
  const fresh = newSecrets();

  return {
    AUTH_SECRET: kept('.data/auth-secret', fresh.AUTH_SECRET),
    PASSWORD_PEPPER: kept('.data/password-pepper', fresh.PASSWORD_PEPPER),
    MASTER_KEYS: kept('.data/master-keys', fresh.MASTER_KEYS),
    SEAL_KEY: kept(sealKey, fresh.SEAL_KEY),
  };
}

/** The key that the demo's audit trail is signed with. The server never has it. */
export function demoSigningKey(): string {
  return kept('.data/audit-signing-key', newSigningKey());
}

const sealKey = '.data/seal-key';

/** The key that the demo's server seals files with, if there was a demo here. */
export function demoSealKey(): string | undefined {
  return existsSync(sealKey) ? readFileSync(sealKey, 'utf8') : undefined;
}

function newSigningKey(): string {
  const { privateKey } = generateKeyPairSync('ed25519');

  return privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
}

/** The password of the role that the demo's server signs in to the database as. */
export function demoDatabasePassword(): string {
  return kept('.data/database-password', randomBytes(24).toString('hex'));
}

function kept(file: string, fresh: string): string {
  if (!existsSync(file)) {
    mkdirSync('.data', { recursive: true });
    writeFileSync(file, fresh, { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8');
}
