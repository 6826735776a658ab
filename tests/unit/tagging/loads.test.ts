import { expect, test } from 'vitest';

// A fault that keeps the engine from loading fails the files of its tests, not a test: here it fails one.
test.each([
  ['the engine', () => import('@/lib/tagging/tag-answers')],
  ['the rule book', () => import('@/lib/tagging/rule-book/describe-rules')],
  ['the vocabulary', () => import('@/lib/tagging/vocabulary')],
])('%s loads', async (_name, load) => {
  await expect(load()).resolves.toBeDefined();
});
