import { getLocale } from 'next-intl/server';
import { type Language, languageOf } from '../form/language';
import type { Step } from '../form/question';
import { formIn, type Voice } from '../form/words/form-in';
import { readsPseudoLocale } from '../server/patient/language';
import { pseudoWords } from './pseudo-locale';

/** The language of the page that is being made. */
export async function languageHere(): Promise<Language> {
  return languageOf(await getLocale());
}

/** Words that stand in no dictionary, as the page that is being made says them: strange, where a test asks for that. */
export async function asRead<T>(words: T): Promise<T> {
  return (await readsPseudoLocale()) ? pseudoWords(words) : words;
}

/** The form in the language of the page that is being made, in the words for whoever answers. */
export async function formHere(voice: Voice): Promise<readonly Step[]> {
  return asRead(formIn(await languageHere(), voice));
}
