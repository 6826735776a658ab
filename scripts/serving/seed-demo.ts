import { runNode } from './node-process';
import type { AppEnvironment } from './start-app';

/** Adds the demo's clinics and people where they are missing, and returns how to sign in as them. */
export function seedDemo(env: AppEnvironment, ownerUrl: string): Promise<string> {
  return runNode(['--conditions=react-server', '--import', 'tsx', 'scripts/seed.ts', '--demo'], {
    env: { ...env, DATABASE_OWNER_URL: ownerUrl },
  });
}
