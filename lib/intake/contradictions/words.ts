import type { Language } from '../../form/language';
import type { Voice } from '../../form/words/form-in';
import { ar } from './words/ar';
import { en } from './words/en';
import { es } from './words/es';
import type { AskedId, Pair, VoiceWords } from './words/words';

const words: Readonly<Record<Language, VoiceWords>> = { en, es, ar };

/** The two answers in the words for whoever fills in the form. */
export function contradictionWords(id: AskedId, voice: Voice, language: Language = 'en'): Pair {
  return words[language][voice][id];
}
