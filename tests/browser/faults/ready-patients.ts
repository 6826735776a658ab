import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A patient who has filled in everything and is about to press "send". */
export type ReadyPatient = Readonly<{ invitationId: string; cookie: string; key: string }>;

/** Founds a clinic in an empty database, by the server's own functions, and puts patients into it who only have to send. */
export async function readyPatients(count: number, env: Record<string, string>): Promise<ReadyPatient[]> {
  const { stdout } = await run(
    process.execPath,
    ['--conditions=react-server', '--import=tsx', 'tests/browser/faults/make-ready.ts', String(count)],
    { env: { ...process.env, APP_ORIGIN: 'http://localhost:3000', BACKSTORY_DEMO: '1', ...env } },
  );

  return JSON.parse(stdout);
}
