import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

export type Outcome = { code: number | null; stdout: string; stderr: string };

/** Runs Node to its end on the arguments; the environment is only what is given here. */
export async function runNode(args: string[], env: Record<string, string> = {}): Promise<Outcome> {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, stdout, stderr };
}

/** Runs one of our scripts. */
export function runScript(file: string, env: Record<string, string> = {}, args: string[] = []): Promise<Outcome> {
  return runNode(['--import', 'tsx', file, ...args], env);
}
