import type { Language } from '../../form/language';
import type { Answerer } from './answerer';

/** What somebody agreed to before the first question, and under which name: all of it as it was shown and typed. */
export type Consent = Readonly<{
  answeredBy: Answerer;
  /** The typed name: the signature of whoever answers. */
  name: string;
  version: string;
  language: Language;
  words: string;
  givenAt: Date;
  /** When it was taken back; null while it stands. */
  withdrawnAt: Date | null;
}>;

/** A consent as it was given. */
export type Signed = Omit<Consent, 'givenAt' | 'withdrawnAt'>;
