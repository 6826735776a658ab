import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

export type Postmaster = { pid: number; port: number };

/** The server that last wrote its mark into the data directory; after a kill it may be long gone. */
export function readPostmaster(directory: string): Postmaster | undefined {
  try {
    const lines = readFileSync(markOf(directory), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return undefined;
  }
}

export function forgetPostmaster(directory: string): void {
  rmSync(markOf(directory), { force: true });
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const markOf = (directory: string) => path.join(directory, 'postmaster.pid');
