import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { steps } from '@/lib/form/form';
import { formIn } from '@/lib/form/words/form-in';
import messages from '@/messages/patient/en.json';
import translatedFrom from './translated-from.json';

const hash = (words: unknown) => createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 8);
const english = Object.fromEntries([
  ...Object.entries(messages).map(([name, words]) => [`messages ${name}`, hash(words)]),
  ...steps.map((step, index) => [`step ${step.id}`, hash([step, formIn('en', 'proxy')[index]])]),
]);

// A missing word does not compile, but one that was reworded does: a hint that now says something else, only in English.
test('English says what it said when it was translated; after a look at each translation, its hash is put there', () => {
  expect(english).toEqual(translatedFrom);
});
