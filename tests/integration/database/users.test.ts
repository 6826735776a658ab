import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startEmbeddedPostgres } from '../../../scripts/database/embedded-postgres';
import { placeDatabase } from '../../../scripts/database/place';
import { findPrograms } from '../../../scripts/database/programs';

const isRoot = process.getuid?.() === 0;
// An account that every Debian has: PostgreSQL wants its user to have a name.
const daemon = 1;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'backstory-users-'));
  chmodSync(folder, 0o711);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('without install scripts', () => {
  const shipped = path.dirname(path.dirname(findPrograms(placeDatabase(path.join(tmpdir(), 'unused'))).postgres));
  const unlinked = () => {
    const copy = path.join(folder, 'package');
    mkdirSync(copy);
    cpSync(path.join(shipped, '..', 'package.json'), path.join(copy, 'package.json'));
    const isNoLink = (file: string) => !lstatSync(file).isSymbolicLink();
    cpSync(shipped, path.join(copy, 'native'), { recursive: true, filter: isNoLink });
    return copy;
  };

  test('the links that an install script would make are made on the first start', () => {
    const copy = unlinked();
    const { postgres } = findPrograms(placeDatabase(path.join(folder, 'postgres')), copy);
    expect(postgres).toBe(path.join(copy, 'native/bin/postgres'));
    expect(lstatSync(path.join(copy, 'native/lib/libpq.so.5')).isSymbolicLink()).toBe(true);
  });

  test.runIf(isRoot)('a package that the database’s user cannot reach is copied beside the data', () => {
    const copy = unlinked();
    chmodSync(copy, 0o700);
    const { postgres } = findPrograms(placeDatabase(path.join(folder, 'postgres')), copy);
    expect(path.dirname(postgres)).toMatch(/programs-18\.[^/]+\/native\/bin$/);
  });
});

describe.runIf(isRoot)('started by root', () => {
  test('runs as another user', async () => {
    const server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres'), durable: false });
    expect(statSync(path.join(folder, 'postgres')).uid).not.toBe(0);
    await server.stop();
  });

  test('in a folder that only root may enter, the data lie elsewhere and the folder points to them', async () => {
    chmodSync(folder, 0o700);
    const dataDir = path.join(folder, '.data', 'postgres');
    for (let start = 1; start <= 2; start += 1) {
      const server = await startEmbeddedPostgres({ dataDir, durable: false });
      await server.stop();
    }
    const hidden = realpathSync(dataDir);
    expect(hidden).toMatch(/^\/var\/tmp\/backstory-/);
    expect(statSync(path.dirname(hidden)).mode & 0o077).toBe(0);
    rmSync(path.dirname(hidden), { recursive: true });
  });

  const open = spawnSync('test', ['-r', path.resolve('node_modules/tsx')], { uid: daemon, gid: daemon, cwd: '/' });

  test.runIf(open.status === 0)(
    'an ordinary user starts it too, and root goes on with the data that user made',
    async () => {
      chownSync(folder, daemon, daemon);
      const dataDir = path.join(folder, 'postgres');
      const script = 'tests/integration/database/start-postgres.ts';
      const launcher = spawn(process.execPath, ['--import', 'tsx', script, dataDir, String(daemon)]);
      expect(String(await once(launcher.stdout, 'data'))).toMatch(/^postgresql:/);
      expect(statSync(dataDir).uid).toBe(daemon);
      launcher.kill('SIGKILL');
      await once(launcher, 'exit');

      const server = await startEmbeddedPostgres({ dataDir, durable: false });
      await server.stop();
      expect(statSync(dataDir).uid).toBe(daemon);
    },
  );
});
