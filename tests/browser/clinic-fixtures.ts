import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { test as base } from '@playwright/test';
import { ClinicPages } from './pages/clinic-pages';

const run = promisify(execFile);

/** Sign-in addresses of a clinic's people, and the ids of its intakes by person. */
export type FoundClinic = Readonly<{
  id: string;
  ana: string;
  ben: string;
  desk: string;
  dev: string;
  password: string;
  intakes: Readonly<Record<string, string>>;
}>;

/** A new clinic with its people and one intake of each person named, oldest first. */
export async function foundClinic(...people: string[]): Promise<FoundClinic> {
  const args = ['--conditions=react-server', '--import=tsx', 'tests/browser/found-clinic.ts', ...people];

  return JSON.parse((await run(process.execPath, args)).stdout);
}

export const test = base.extend<{ clinic: ClinicPages }>({
  clinic: async ({ page }, use) => use(new ClinicPages(page)),
});
