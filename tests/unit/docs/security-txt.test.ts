import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const day = 24 * 60 * 60 * 1000;
const text = readFileSync('public/.well-known/security.txt', 'utf8');
const field = (name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(text)?.[1] ?? '';

test('security.txt says where to write, and for how long that holds', () => {
  expect(field('Contact')).toMatch(/^(mailto:|https:)\S+$/);
  const left = Date.parse(field('Expires')) - Date.now();
  expect(left, 'Look at public/.well-known/security.txt again and move its Expires.').toBeGreaterThan(30 * day);
  expect(left).toBeLessThan(365 * day);
});
