import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { Refusal } from '../refusal';

type Environment = Record<string, string | undefined>;
type Options = { env?: Environment; cwd?: string; uid?: number; gid?: number };

export type NodeProcess = {
  /** Resolves with the exit code; null if it was killed. */
  ended: Promise<number | null>;
  stop: () => Promise<void>;
};

/** Starts Node on the arguments, in a group of its own: Ctrl-C reaches us alone, and we stop things in order. */
export function startNode(args: string[], options: Options = {}): NodeProcess {
  const child = spawnNode(args, options, 'inherit');
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const stop = async () => {
    child.kill('SIGTERM');
    const overdue = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(overdue);
  };
  return { ended, stop };
}

/** Runs Node to its end and returns what it printed; a failure shows all of it. */
export async function runNode(args: string[], options: Options = {}): Promise<string> {
  const child = spawnNode(args, options, 'pipe');
  const output = Promise.all([child.stdout, child.stderr].map((stream) => (stream ? text(stream) : '')));
  const [code] = await once(child, 'close');
  const [printed = '', complaints = ''] = await output;
  if (code === 0) return printed;
  throw new Refusal(`${printed}${complaints}\nFailed: node ${args.join(' ')}`.trim());
}

function spawnNode(args: string[], { env = {}, ...options }: Options, output: 'inherit' | 'pipe'): ChildProcess {
  const child = spawn(process.execPath, args, {
    ...options,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env } as NodeJS.ProcessEnv,
    stdio: ['ignore', output, output],
    detached: process.platform !== 'win32',
  });
  const endWithUs = () => child.kill();
  process.once('exit', endWithUs);
  child.once('exit', () => process.off('exit', endWithUs));
  return child;
}
