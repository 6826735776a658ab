import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { env } from '@/lib/server/env';
import { copiesOf, readDockerfile, stageNamed, valuesOf } from '../../scripts/container/dockerfile';

const stages = readDockerfile(readFileSync('Dockerfile', 'utf8'));
const [runtime, migrate] = [stageNamed(stages, 'runtime'), stageNamed(stages, 'migrate')];
const compose = parse(readFileSync('docker-compose.yml', 'utf8'));
const { app, database, migrate: migration, worker } = compose.services;
const healthPaths = (words: string[]) =>
  words.flatMap((word) => (/\d|PORT}/.test(word) ? (word.match(/\/[a-z]+z\b/g) ?? []) : []));
const builtByBuild = ['.next/standalone', '.next/static'];

describe('Dockerfile', () => {
  test('every file that a stage copies is in the project, or made by the build', () => {
    const copies = stages.flatMap(copiesOf);
    expect(copies.length).toBeGreaterThan(4);
    for (const { from, sources } of copies) {
      const missing = sources
        .map((source) => source.replace('/app/', ''))
        .filter((source) => !(from === 'build' && builtByBuild.includes(source)) && !existsSync(source));
      expect(missing).toEqual([]);
      if (from) stageNamed(stages, from);
    }
  });

  test('what the server serves beside the build is copied too', () => {
    const copied = copiesOf(runtime).flatMap(({ sources }) => sources);
    expect(copied).toContain('/app/.next/static');
    expect(copied.includes('/app/public')).toBe(existsSync('public'));
  });

  test('each stage builds on a long-term Node that the project allows, or on an earlier stage', () => {
    const names = stages.map(({ name }) => name);
    for (const { base } of stages) expect(names.includes(base) || /^node:24-bookworm-slim$/.test(base)).toBe(true);
  });

  test('nothing runs as root, and the scripts that run are there', () => {
    expect(valuesOf(runtime, 'USER')).toEqual(['node']);
    expect(valuesOf(migrate, 'USER')).toEqual(['node']);
    expect(valuesOf(runtime, 'CMD')).toEqual(['["node", "server.js"]']);
    expect(JSON.parse(valuesOf(migrate, 'CMD')[0] ?? '').at(-1)).toBe('scripts/migrate.ts');
    expect(existsSync('scripts/migrate.ts')).toBe(true);
  });

  test('the health check asks for a route that exists', () => {
    expect(healthPaths(valuesOf(runtime, 'HEALTHCHECK'))).toEqual(['/healthz']);
    expect(existsSync('app/healthz/route.ts')).toBe(true);
  });

  test('secrets and local state stay out of the image', () => {
    const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.env', '.data', '.git', '.next', 'node_modules']));
  });
});

describe('docker-compose.yml', () => {
  test('builds stages that exist', () => {
    expect([app.build.target, migration.build.target]).toEqual([runtime.name, migrate.name]);
  });

  test('gives the app the environment that it demands, and no variable that it does not know', () => {
    const samples: Record<string, string> = {
      APP_ORIGIN: 'https://intake.example.org',
      AUTH_SECRET: 'Zk3vQ8xT1mWc7RbN5yHs0LpJ2dGfA9eU',
      PASSWORD_PEPPER: 'fA9eUZk3vQ8xT1mWc7RbN5yHs0LpJ2dG',
      MASTER_KEYS: 'first:7sYpQd0mXkZtVhC2wR9uLf4bNgJ1eAoTi8Mq5xKzDyE=',
      DATABASE_APP_PASSWORD: 'c0ffee',
      MAIL_FROM: 'forms@clinic.example',
      SEAL_KEY: 'MC4CAQAwBQYDK2VwBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f',
    };
    const given = Object.entries<string>(app.environment).map(([name, value]) => {
      return [name, value.replace(/\$\{(\w+)[^}]*\}/g, (_, variable) => samples[variable] ?? '')] as const;
    });
    for (const [name, value] of given) vi.stubEnv(name, value);
    const { MASTER_KEYS, TRUSTED_PROXY_HOPS, SEAL_KEY, ...others } = Object.fromEntries(given);
    expect(env()).toMatchObject({ ...others, TRUSTED_PROXY_HOPS: Number(TRUSTED_PROXY_HOPS) });
    expect(env().MASTER_KEYS.map(({ id, bytes }) => `${id}:${bytes.toString('base64')}`)).toEqual([MASTER_KEYS]);
    expect(env().SEAL_KEY?.export({ format: 'der', type: 'pkcs8' }).toString('base64')).toBe(SEAL_KEY);
    vi.unstubAllEnvs();
  });

  test('the app signs in as the role that the migration makes, and never learns the owner’s address', () => {
    expect(migration.environment.DATABASE_URL).toBe(app.environment.DATABASE_URL);
    expect(migration.environment.DATABASE_OWNER_URL).toMatch(/^postgresql:\/\/backstory:/);
    expect(JSON.stringify(app)).not.toMatch(/OWNER|DATABASE_PASSWORD|SIGNING/);
  });

  test('the worker signs in as the role that the migration makes; the app knows neither that role nor the mail server', () => {
    expect(migration.environment.WORKER_DATABASE_URL).toBe(worker.environment.WORKER_DATABASE_URL);
    expect(worker.environment.DATABASE_URL).toBe(app.environment.DATABASE_URL);
    expect(JSON.stringify(worker)).not.toMatch(/OWNER|DATABASE_PASSWORD|SIGNING/);
    expect(JSON.stringify(app)).not.toMatch(/WORKER|SMTP/);
  });

  test('has no secret of its own: whoever starts it must say them', () => {
    const variables = readFileSync('docker-compose.yml', 'utf8').match(/\$\{\w+[^}]*\}/g) ?? [];
    const optional = variables.filter((variable) => !variable.includes(':?')).map((variable) => variable.slice(2, -1));
    expect(optional).toEqual([
      'SEAL_KEY:-',
      'AUDIT_SIGNING_KEY:-',
      'SMTP_URL:-',
      'MAIL_FROM:-',
      'SEAL_KEY:-',
      'MAIL_FROM:-',
      'PORT:-3000',
    ]);
  });

  test('starts the app only after the migrations, and those only once the database is up', () => {
    expect(app.depends_on.migrate.condition).toBe('service_completed_successfully');
    expect(migration.depends_on.database.condition).toBe('service_healthy');
    expect(database.image).toBe('postgres:18');
    expect(database.healthcheck.test).toContain('pg_isready');
    expect(database.volumes).toEqual(['database:/var/lib/postgresql']);
  });

  test('the app’s health check asks for a route that exists, on the port that the image serves', () => {
    expect(healthPaths(app.healthcheck.test)).toEqual(['/readyz']);
    expect(existsSync('app/readyz/route.ts')).toBe(true);
    expect(valuesOf(runtime, 'ENV')).toContain('PORT=3000');
    expect(app.ports[0]).toMatch(/^127\.0\.0\.1:.*:3000$/);
  });
});
