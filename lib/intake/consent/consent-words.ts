import type { Language } from '../../form/language';
import type { Voice } from '../../form/words/form-in';
import { type Answerer, voiceOf } from './answerer';
import type { Signed } from './consent';
import { ar } from './texts/ar';
import { en } from './texts/en';
import { es } from './texts/es';
import type { ConsentText } from './texts/text';

/**
 * Stored with every consent. It changes with any word of `texts`, in any language. A lawyer and the clinic sign a version off; this one nobody
 * has signed off yet.
 */
export const consentVersion = '2026-11-25.2';

export type ConsentWords = Readonly<{ version: string; language: Language; points: readonly string[]; agree: string }>;

type Clinic = Readonly<{ name: string; emergencyNumber: string }>;
const texts: Readonly<Record<Language, ConsentText>> = { en, es, ar };

/** What is agreed to before the first question, as it stands on the page. */
export function consentWords(voice: Voice, clinic: Clinic, language: Language = 'en'): ConsentWords {
  return { version: consentVersion, language, ...texts[language][voice](clinic) };
}

type Signature = Readonly<{ answeredBy: Answerer; name: string; language?: Language }>;

/** A name put under the words that stand on the page, as it is kept: each point is a line, what is agreed to the last. */
export function sign(clinic: Clinic, { answeredBy, name, language = 'en' }: Signature): Signed {
  const { version, points, agree } = consentWords(voiceOf(answeredBy), clinic, language);

  return { answeredBy, name, version, language, words: [...points, agree].join('\n') };
}
