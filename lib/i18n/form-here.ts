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

/** The form in the language of the page that is being made, in the words for whoever answers. */
export async function formHere(voice: Voice): Promise<readonly Step[]> {
  const form = formIn(await languageHere(), voice);

  return (await readsPseudoLocale()) ? pseudoWords(form) : form;
}
