import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Who } from '@/lib/server/access';

const run = promisify(execFile);

/** The ids of one of each thing that a route may name. */
export type Names = Readonly<
  Record<'intake' | 'invitation' | 'member' | 'patient' | 'red-flag' | 'mail' | 'export', string>
>;

/** A cookie of everyone, all of one clinic; and what can be asked for in it and in another clinic. */
export type Cast = Readonly<{ cookies: Record<Who, string>; own: Names; other: Names }>;

/** Two new clinics, with everyone signed in at the first. */
export async function makeCast(): Promise<Cast> {
  const args = ['--conditions=react-server', '--import=tsx', 'tests/browser/access/make-cast.ts'];

  return JSON.parse((await run(process.execPath, args)).stdout);
}
