import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { test as base } from '@playwright/test';
import { backstage } from './backstage/backstage';
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
  return backstage({ make: 'clinic', people });
}

/** Lets the clinic's sessions look as if nothing had happened, and no code been shown, for so many seconds. */
export async function leaveIdle({ id }: FoundClinic, idle: number, shown = 0): Promise<void> {
  await run(process.execPath, [
    '--conditions=react-server',
    '--import=tsx',
    'tests/browser/leave-idle.ts',
    id,
    String(idle),
    String(shown),
  ]);
}

export const test = base.extend<{ clinic: ClinicPages }>({
  clinic: async ({ page }, use) => use(new ClinicPages(page)),
});
