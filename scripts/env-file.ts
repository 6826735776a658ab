import { existsSync } from 'node:fs';

/** Takes the variables of `.env`, where there is one; those that are set already stand. */
export function loadEnvFile(): void {
  if (existsSync('.env')) process.loadEnvFile('.env');
}
