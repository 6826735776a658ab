import 'server-only';
import { createHash } from 'node:crypto';
import type { Language } from '../../form/language';
import { formText } from '../../intake/submission';

type Kept = Readonly<{ words: string; hash: string }>;
const made = new Map<Language, Kept>();

/** The words of the form as patients read them in a language, and the hash under which the database keeps them. */
export function formWords(language: Language): Kept {
  const kept = made.get(language) ?? make(language);
  made.set(language, kept);

  return kept;
}

function make(language: Language): Kept {
  const words = JSON.stringify(formText(language));

  return { words, hash: createHash('sha256').update(words).digest('hex') };
}
