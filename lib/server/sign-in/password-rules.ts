import 'server-only';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

export const minPasswordLength = 15;
export const maxPasswordLength = 128;

export type PasswordProblem = 'short' | 'long' | 'guessable';

const productWords = ['backstory', 'back story', 'back pain', 'intake', 'patient', 'clinic', 'password', 'sign in'];
// Its own scale ends here: ten thousand million guesses by someone who knows all its words.
const hardToGuess = 4;

let estimator: ZxcvbnFactory | undefined;

/**
 * What keeps a password from being taken: its length, or that it is made of what attackers try first. That is 49,000
 * passwords from breaches, keyboard runs, repeats, dates, the product's words and the given ones of clinic and person,
 * however spelt. There are no rules about kinds of characters.
 */
export function passwordProblem(typed: string, known: readonly string[]): PasswordProblem | null {
  const password = typed.normalize('NFKC');
  const length = [...password].length;
  if (length < minPasswordLength) return 'short';
  if (length > maxPasswordLength) return 'long';
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: 2 * maxPasswordLength });
  const { score } = estimator.check(password, [...productWords, ...known.flatMap(wordsOf)]);

  return score < hardToGuess ? 'guessable' : null;
}

/** The whole of it, and each of its words: an address is known by its name and its domain too. */
function wordsOf(text: string): string[] {
  return [text, ...text.split(/[^\p{L}\p{N}]+/u)].filter((word) => word.length > 2).map((word) => word.toLowerCase());
}
