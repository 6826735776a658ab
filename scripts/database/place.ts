import { spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { Refusal } from '../refusal';

/** Where a database lies, and the user its programs run as (empty: ourselves). */
export type Place = { directory: string; runAs: { uid?: number; gid?: number } };

const isRoot = () => process.getuid?.() === 0;
const nobody = { uid: 65534, gid: 65534 };

/**
 * Decides where the database of `wanted` lies. PostgreSQL refuses to run as root, so root starts it as "nobody"; where
 * "nobody" cannot reach `wanted`, the data lie in a private folder to which `wanted` then points.
 */
export function placeDatabase(wanted: string): Place {
  const parent = path.dirname(wanted);
  mkdirSync(parent, { recursive: true });
  if (existsSync(wanted)) return { directory: realpathSync(wanted), runAs: ownerOf(wanted) };
  if (!isRoot()) return { directory: wanted, runAs: {} };
  if (reachableByNobody(parent)) return { directory: wanted, runAs: nobody };

  const hidden = path.join(mkdtempSync('/var/tmp/backstory-'), 'postgres');
  chownSync(path.dirname(hidden), nobody.uid, nobody.gid);
  if (lstatSync(wanted, { throwIfNoEntry: false })) rmSync(wanted);
  symlinkSync(hidden, wanted);
  return { directory: hidden, runAs: nobody };
}

function ownerOf(directory: string): Place['runAs'] {
  const { uid, gid } = statSync(directory);
  if (isRoot()) return uid === 0 ? nobody : { uid, gid };
  if (process.getuid && uid !== process.getuid()) {
    throw new Refusal(`${directory} belongs to another user (uid ${uid}): start as that user, or move it away.`);
  }
  return {};
}

function reachableByNobody(directory: string): boolean {
  return spawnSync('test', ['-x', `${directory}/.`], { ...nobody, cwd: '/' }).status === 0;
}
