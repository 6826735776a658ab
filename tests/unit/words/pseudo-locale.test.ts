import { expect, test } from 'vitest';
import { pseudoMessage, pseudoWords } from '@/lib/i18n/pseudo-locale';
import messages from '@/messages/patient/en.json';
import { placeholders, pluralForms } from './placeholders';

test('words become strange and longer; values and the keys of plurals stay', () => {
  expect(pseudoMessage('Hello {name}!')).toBe('Ĥéļļöö {name}!'.replace('é', 'éé'));
  expect(pseudoMessage('{count, plural, one {One} other {# more}}')).toBe(
    '{count, plural, one {ÖÖñéé} other {# ɱööŕéé}}',
  );
});

test('every message of English keeps what it asks for', () => {
  const strange = pseudoWords(messages);
  const texts = (nest: object): string[] =>
    Object.values(nest).flatMap((one) => (typeof one === 'string' ? [one] : texts(one)));
  const before = texts(messages);
  texts(strange).forEach((text, index) => {
    expect(placeholders(text)).toEqual(placeholders(before[index] ?? ''));
    expect(pluralForms(text)).toEqual(pluralForms(before[index] ?? ''));
  });
});

test('the ids of steps and the kinds of questions are no words', () => {
  expect(pseudoWords({ id: 'legs', kind: 'choice', title: 'Legs' })).toEqual({
    id: 'legs',
    kind: 'choice',
    title: '⟦Ļééĝš⟧',
  });
});
