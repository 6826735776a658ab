import { questions } from '@/lib/form/form';
import { collectVocabulary } from '@/lib/tagging/vocabulary';
import messages from '@/messages/patient/en.json' with { type: 'json' };
import { tagWords } from '../people/tag-words';

const vocabulary = collectVocabulary();
// The form asks about some of what tags speak of: those are the patient's words, and no leak.
const ownWords = JSON.stringify([questions, messages]).toLowerCase();
const sentences = [...vocabulary.names, ...vocabulary.words]
  .map((words) => words.toLowerCase())
  .filter((words) => words.length > 12 && !ownWords.includes(words));

/** What tags and rules say that no patient may ever meet, and whether the list is long enough to mean something. */
export const forbiddenSentences: readonly string[] = sentences;

/** The words of the tag vocabulary that stand in something sent to a patient. */
export function leakedWords(text: string): string[] {
  const read = text.toLowerCase();
  const said = forbiddenSentences.filter((words) => read.includes(words));
  const codes = vocabulary.codes.filter((code) =>
    new RegExp(`(?<![\\w.])${code.replace('.', '\\.')}(?![\\w.])`).test(text),
  );
  // Short ids are looked for as values: three letters may stand anywhere in a bundle.
  const ids = vocabulary.ids.filter((id) =>
    id.length > 8 ? text.includes(id) : new RegExp(`["'\`]${id}["'\`]`).test(text),
  );

  const translated = Object.values(tagWords).flatMap((words) => words.filter((word) => read.includes(word)));

  return [...said, ...codes, ...ids, ...translated];
}
