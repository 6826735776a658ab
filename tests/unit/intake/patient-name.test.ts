import { expect, test } from 'vitest';
import { toOneLine } from '@/lib/intake/patient-name';

test('keeps a name in any script, tidied', () => {
  expect(toOneLine('  Zoë O’Hara ', 200)).toBe('Zoë O’Hara');
  expect(toOneLine('Zoe\u0308', 200)).toBe('Zoë');
  expect(toOneLine('محمد علي', 200)).toBe('محمد علي');
  expect(toOneLine('علی\u200cرضا', 200)).toBe('علی\u200cرضا');
  expect(toOneLine('<b>Bold</b>', 200)).toBe('<b>Bold</b>');
});

test.each([
  ['nothing', '   '],
  ['two lines', 'Ann\nBob'],
  ['a line of its own', 'Ann\u2028Bob'],
  ['a NUL', 'Ann\u0000'],
  ['half a character', 'Ann\ud800'],
  ['text turned around', 'Ann\u202eboB'],
  ['nothing that shows', '\u200c\u200d'],
  ['a filler that shows nothing', '\u3164'],
  ['a mark that hides in a name', 'An\u200bn'],
  ['too much', 'a'.repeat(201)],
])('refuses %s', (_what, typed) => {
  expect(toOneLine(typed, 200)).toBeNull();
});
