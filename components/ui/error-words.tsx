'use client';

import { createContext, type ReactNode, useContext } from 'react';

type Words = Readonly<{ title: string; text: string; action: string }>;

const ErrorWordsContext = createContext<Words>({ title: '', text: '', action: '' });

/** Hands the words for a failure to where it is shown: a page that has failed can ask no server for them. */
export function ErrorWords({ words, children }: Readonly<{ words: Words; children: ReactNode }>) {
  return <ErrorWordsContext value={words}>{children}</ErrorWordsContext>;
}

export const useErrorWords = () => useContext(ErrorWordsContext);
