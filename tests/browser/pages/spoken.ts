import type { Language } from '@/lib/form/language';
import type { Step } from '@/lib/form/question';
import { formIn } from '@/lib/form/words/form-in';
import { dictionaries } from '@/lib/i18n/dictionaries';
import { pseudoWords } from '@/lib/i18n/pseudo-locale';

/** A language of the patient's pages, or the strange words that only tests may ask for. */
export type Spoken = Language | 'en-XA';

/** What the patient's pages and the form say in it. */
export function spoken(language: Spoken): { words: (typeof dictionaries)[Language]; form: readonly Step[] } {
  if (language === 'en-XA') return { words: pseudoWords(dictionaries.en), form: pseudoWords(formIn('en', 'patient')) };

  return { words: dictionaries[language], form: formIn(language, 'patient') };
}
