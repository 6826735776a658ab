import { keyId } from '@/lib/server/seal/seal';
import { loadEnvFile } from './env-file';
import { runScript } from './refusal';
import { ownKey } from './seal/trusted-keys';

/** Prints the public key that files are sealed with, for whoever is to check them (a JWK Set, RFC 7517). */
await runScript(async () => {
  loadEnvFile();
  const key = ownKey();
  console.log(JSON.stringify({ keys: [{ ...key, kid: keyId(key), use: 'sig', alg: 'EdDSA' }] }, null, 2));
});
