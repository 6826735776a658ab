import { NextRequest } from 'next/server';
import { beforeAll, expect, test, vi } from 'vitest';
import { mayAsk } from '@/lib/server/request/pace';
import { proxy } from '@/proxy';

beforeAll(() => {
  vi.stubEnv('DATABASE_URL', 'postgresql://backstory_server:c0ffee@localhost:5432/backstory');
  vi.stubEnv('APP_ORIGIN', 'http://localhost:3000');
  vi.stubEnv('AUTH_SECRET', 'Zk3vQ8xT1mWc7RbN5yHs0LpJ2dGfA9eU');
  vi.stubEnv('PASSWORD_PEPPER', 'fA9eUZk3vQ8xT1mWc7RbN5yHs0LpJ2dG');
  vi.stubEnv('MASTER_KEYS', 'first:7sYpQd0mXkZtVhC2wR9uLf4bNgJ1eAoTi8Mq5xKzDyE=');
  vi.stubEnv('REQUESTS_PER_SECOND', '5');
});

const asked = (session: string, times: number, now: number) =>
  Array.from({ length: times }, () => mayAsk(session, now)).filter(Boolean).length;

test('a session may ask for twenty seconds’ worth at once, then so many a second, and takes nothing from others', () => {
  expect(asked('one', 500, 0)).toBe(100);
  expect(asked('other', 100, 0)).toBe(100);
  expect(asked('one', 500, 1000)).toBe(5);
  expect(asked('one', 500, 3000)).toBe(10);
});

test('whoever was quiet for long has no more than that at once', () => {
  expect(asked('late', 1, 0)).toBe(1);
  expect(asked('late', 500, 3_600_000)).toBe(100);
});

test('a page asked for too often says when to come back; whoever has no session is not counted here', () => {
  const ask = (cookie: string) => proxy(new NextRequest('http://localhost:3000/inbox', { headers: { cookie } }));
  const statuses = Array.from({ length: 150 }, () => ask('backstory-member=flood').status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(100);
  const { status, headers } = ask('backstory-member=flood');
  expect(status).toBe(429);
  expect(headers.get('retry-after')).toBe('5');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(ask('backstory-member=another').status).toBe(200);
  for (let times = 0; times < 150; times += 1) expect(ask('').status).toBe(200);
});
