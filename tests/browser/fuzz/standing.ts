import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Where each door is, with the cookie of someone who stands before it, by the template of its route. */
export type Standing = Readonly<Record<string, { clinicId: string; path: string; cookie: string }>>;

/** Someone before every door, each in a clinic of their own. */
export async function standAtDoors(): Promise<Standing> {
  const script = ['--conditions=react-server', '--import=tsx', 'tests/browser/fuzz/open-doors.ts'];

  return JSON.parse((await promisify(execFile)(process.execPath, script)).stdout);
}
