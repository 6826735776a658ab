import 'server-only';
import { createHash } from 'node:crypto';
import type { Language } from '../../form/language';
import type { Voice } from '../../form/words/form-in';
import { formText } from '../../intake/submission';

type Kept = Readonly<{ words: string; hash: string }>;
const made = new Map<string, Kept>();

/** The words of the form as they are read in a language and a voice, and the hash under which the database keeps them. */
export function formWords(language: Language, voice: Voice): Kept {
  const key = `${language} ${voice}`;
  const kept = made.get(key) ?? make(language, voice);
  made.set(key, kept);

  return kept;
}

function make(language: Language, voice: Voice): Kept {
  const words = JSON.stringify(formText(language, voice));

  return { words, hash: createHash('sha256').update(words).digest('hex') };
}
