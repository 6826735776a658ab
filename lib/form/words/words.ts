type WordKey<T, K extends keyof T> = K extends 'id' | 'kind' ? never : T[K] extends number | boolean ? never : K;

/**
 * The words of a piece of the form without its ids, kinds and limits: exactly what a translation fills in. A question,
 * an option or a hint that it leaves out does not compile, nor does one that English has not.
 */
export type Words<T> = T extends string ? string : { readonly [K in keyof T as WordKey<T, K>]: Words<T[K]> };

type Texts = { readonly [key: string]: string | Texts };

/** The same piece of the form in other words: ids, kinds, limits and the order of everything stay as they are. */
export function inWords<T>(piece: T, words: Words<T>): T {
  return put(piece, words as string | Texts) as T;
}

function put(piece: unknown, words: string | Texts | undefined): unknown {
  if (words === undefined || typeof words === 'string') return words ?? piece;

  return Object.fromEntries(Object.entries(piece as object).map(([key, value]) => [key, put(value, words[key])]));
}
