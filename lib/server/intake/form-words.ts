import 'server-only';
import { createHash } from 'node:crypto';
import type { Voice } from '../../form/words/form-in';
import { formText } from '../../intake/submission';

const kept = { patient: keep('patient'), proxy: keep('proxy') };

/** The words of the form as they are read in one voice, and the hash under which the database keeps them. */
export function formWords(voice: Voice): Readonly<{ words: string; hash: string }> {
  return kept[voice];
}

function keep(voice: Voice) {
  const words = JSON.stringify(formText(voice));

  return { words, hash: createHash('sha256').update(words).digest('hex') };
}
