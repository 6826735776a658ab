import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('content files hold data: no function, no branch', () => {
  const root = 'lib/tagging';
  const content = [
    ...readdirSync(`${root}/causes`).map((file) => `causes/${file}`),
    ...readdirSync(`${root}/criteria`).map((file) => `criteria/${file}`),
    ...readdirSync(`${root}/red-flags`).map((file) => `red-flags/${file}`),
    'predicates.ts',
    'expert-choices.ts',
  ];
  expect(content.length).toBeGreaterThan(20);
  for (const file of content) {
    expect(readFileSync(`${root}/${file}`, 'utf8'), file).not.toMatch(/=>|\bfunction\b|\bif \(|\?\s.*:\s.*;/);
  }
});
