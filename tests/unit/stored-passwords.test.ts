import { beforeAll, expect, test, vi } from 'vitest';
import { hashPassword, isPassword } from '@/lib/server/sign-in/passwords';

beforeAll(() => {
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody@localhost/nothing');
  vi.stubEnv('APP_ORIGIN', 'https://intake.example.org');
  vi.stubEnv('AUTH_SECRET', 'Zk3vQ8xT1mWc7RbN5yHs0LpJ2dGfA9eU');
  vi.stubEnv('PASSWORD_PEPPER', 'qW8nL2vB7xJ4mT9cF1sH6kR3pD5gY0zE');
  vi.stubEnv('MASTER_KEYS', 'own:3q2+7wARIjNEVWZ3iJmqu8zd7v8AECAwQFBgcICQoLA=');
});

test('a stored password is Argon2id at the strength that is written down', async () => {
  const stored = await hashPassword('five unlikely otters juggle');
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  expect(await hashPassword('five unlikely otters juggle')).not.toBe(stored);
  expect(await isPassword('five unlikely otters juggle', stored)).toBe(true);
  expect(await isPassword('five unlikely otters juggle', null)).toBe(false);
});

test('a password of 128 characters works whole, and no shorter part of it does', async () => {
  const long = 'Ünlikely öttersX'.repeat(8);
  expect([...long]).toHaveLength(128);
  const stored = await hashPassword(long);
  expect(await isPassword(long, stored)).toBe(true);
  for (const other of [long.slice(0, -1), long.slice(0, 72), long.toLowerCase(), ` ${long}`]) {
    expect(await isPassword(other, stored), other).toBe(false);
  }
});
