import { expect, test } from 'vitest';
import { languages } from '@/lib/form/language';
import { preferredLanguage } from '@/lib/i18n/preferred-language';

test.each([
  ['es-MX,es;q=0.9,en;q=0.8', 'es'],
  ['fr,ar-EG;q=0.7,en;q=0.5', 'ar'],
  ['en-US,es;q=0.9', 'en'],
  ['es;q=0.2, en;q=0.9', 'en'],
  ['es;q=0,fr', undefined],
  ['*', undefined],
  ['', undefined],
  [null, undefined],
  [';;;,q=,es-', 'es'],
])('of %s it is %s', (header, language) => {
  expect(preferredLanguage(header, languages)).toBe(language);
});

test('what the clinic does not offer is not suggested', () => {
  expect(preferredLanguage('es', ['en', 'ar'])).toBeUndefined();
});
