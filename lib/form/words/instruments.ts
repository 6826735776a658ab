import type { QuestionId } from '../form';
import type { Language, Translation } from '../language';

/** Instruments whose published wording belongs to their score. */
export const wordedInstruments = {
  PEG: ['peg-p', 'peg-e', 'peg-g'],
  'Roland-Morris': ['roland-morris'],
} as const satisfies Record<string, readonly QuestionId[]>;

type Instrument = keyof typeof wordedInstruments;

/** Whose validated wording stands in a translation. All others stand in a working translation of ours until it does. */
const validated: Readonly<Record<Translation, readonly Instrument[]>> = { es: [], ar: [] };

/** The instruments whose score is not to be trusted as a validated one when the form was answered in this language. */
export function notValidatedIn(language: Language): Instrument[] {
  if (language === 'en') return [];

  return (Object.keys(wordedInstruments) as Instrument[]).filter((name) => !validated[language].includes(name));
}
