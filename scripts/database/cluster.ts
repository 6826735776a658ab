import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../refusal';
import type { Place } from './place';
import { type Programs, programEnvironment } from './programs';

/** Makes the data directory unless it is there, whole or not at all: a killed start leaves no half-made database. */
export function ensureCluster(programs: Programs, { directory, runAs }: Place, durable: boolean): void {
  if (existsSync(path.join(directory, 'PG_VERSION'))) return;

  const fresh = `${directory}.new-${process.pid}`;
  const passwordFile = `${fresh}.password`;
  const give = (file: string) => runAs.uid && runAs.gid && chownSync(file, runAs.uid, runAs.gid);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  const password = randomBytes(24).toString('hex');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  give(fresh);
  give(passwordFile);

  const settings = ['-D', fresh, '-U', 'postgres', '-A', 'scram-sha-256', '--locale=C', '--encoding=UTF8'];
  const made = spawnSync(
    programs.initdb,
    [...settings, `--pwfile=${passwordFile}`, ...(durable ? [] : ['--no-sync'])],
    {
      ...runAs,
      cwd: '/',
      env: programEnvironment,
      encoding: 'utf8',
    },
  );
  if (made.status !== 0) throw new Refusal(`No database could be made: ${(made.stderr ?? `${made.error}`).trim()}`);
  renameSync(passwordFile, path.join(fresh, passwordName));
  moveIntoPlace(fresh, directory);
}

/** The password of the cluster's superuser and of its one login role; it never leaves this machine. */
export function clusterPassword(directory: string): string {
  return readFileSync(path.join(directory, passwordName), 'utf8');
}

const passwordName = 'backstory.password';

function moveIntoPlace(fresh: string, directory: string): void {
  try {
    renameSync(fresh, directory);
  } catch {
    rmSync(fresh, { recursive: true });
    if (existsSync(path.join(directory, 'PG_VERSION'))) return;
    throw new Refusal(`${directory} holds other files, but no database: move it away.`);
  }
}
