import { expect, test } from 'vitest';
import { pegScore } from '@/lib/intake/instruments/peg';

test('is the mean of the three items to one decimal', () => {
  expect(pegScore({ 'peg-p': 5, 'peg-e': 6, 'peg-g': 5 })).toBe(5.3);
  expect(pegScore({ 'peg-p': 0, 'peg-e': 0, 'peg-g': 0 })).toBe(0);
  expect(pegScore({ 'peg-p': 10, 'peg-e': 10, 'peg-g': 9 })).toBe(9.7);
});

test('is no number unless all three were answered', () => {
  expect(pegScore({ 'peg-p': 5, 'peg-e': 6 })).toBeNull();
  expect(pegScore({})).toBeNull();
});
