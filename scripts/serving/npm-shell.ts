import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { isAlive } from '../database/postmaster-file';

/** npm passes SIGTERM to its shell only, which dies of it without a word to us: calls back when that shell is gone. */
export function whenNpmShellEnds(callback: () => void): void {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const shell = parentOf(process.ppid);
  const watch = setInterval(() => {
    if (isAlive(shell)) return;
    clearInterval(watch);
    callback();
  }, 300);
  watch.unref();
}

function parentOf(pid: number): number {
  const stat = `/proc/${pid}/stat`;
  // The name in brackets may hold anything; state and parent follow it.
  if (existsSync(stat)) return Number(readFileSync(stat, 'utf8').split(') ').at(-1)?.split(' ')[1]);
  return Number(spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }).stdout);
}
