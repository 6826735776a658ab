import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortened } from '@/lib/intake/shortened';

test('what fits stands as it is', () => {
  expect(shortened('My aunt could hardly turn.', 40)).toEqual({ text: 'My aunt could hardly turn.', cut: false });
});

test('a longer text ends between words, or within one that is too long by itself', () => {
  expect(shortened('My aunt could hardly turn her neck.', 20)).toEqual({ text: 'My aunt could', cut: true });
  expect(shortened('x'.repeat(50), 20)).toEqual({ text: 'x'.repeat(20), cut: true });
});

test('no character is cut in two', () => {
  expect(shortened('👨‍👩‍👧'.repeat(9), 3).text).toBe('👨‍👩‍👧'.repeat(3));
});

test('it is always the beginning of the text, and whole where nothing was cut', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, most) => {
      const short = shortened(text, most);
      expect(text.startsWith(short.text)).toBe(true);
      expect(short.cut || short.text === text).toBe(true);
    }),
  );
});
