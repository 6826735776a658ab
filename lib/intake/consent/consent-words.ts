import type { Voice } from '../../form/words/form-in';
import { type Answerer, voiceOf } from './answerer';
import type { Signed } from './consent';

/**
 * Stored with every consent. It changes with any word below. A lawyer and the clinic sign a version off; this one nobody
 * has signed off yet.
 */
export const consentVersion = '2026-11-25.1';

export type ConsentWords = Readonly<{ version: string; language: string; points: readonly string[]; agree: string }>;

type Clinic = Readonly<{ name: string; emergencyNumber: string }>;
type Text = (clinic: Clinic) => Pick<ConsentWords, 'points' | 'agree'>;

/** One screen of a phone: who reads it, what for, how long it is kept, what it is not, and that one may say no. */
const texts: Readonly<Record<Voice, Text>> = {
  patient: ({ name, emergencyNumber }) => ({
    points: [
      `Your care team at ${name} reads your answers to get ready for your visit.`,
      'Fixed rules point out what may matter. Your care team decides.',
      `Your answers are kept in your record at ${name}, as long as its rules and the law say.`,
      `This is not for emergencies. No one may be reading it now. In an emergency, call ${emergencyNumber}.`,
      'If an answer may need help right away, the clinic may see it before you send the form.',
      'You do not have to use this form. You can take back your OK at any time. Before you send, that erases your answers here. After you send, the clinic is told, and keeps what it must keep.',
    ],
    agree: 'I have read this, and I agree.',
  }),
  proxy: ({ name, emergencyNumber }) => ({
    points: [
      `The care team at ${name} reads the answers to get ready for the person's visit. It sees who gave them.`,
      'Fixed rules point out what may matter. The care team decides.',
      `The answers are kept in the person's record at ${name}, as long as its rules and the law say.`,
      `This is not for emergencies. No one may be reading it now. In an emergency, call ${emergencyNumber}.`,
      'If an answer may need help right away, the clinic may see it before you send the form.',
      'You do not have to use this form. You or the person can take back this OK at any time. Before you send, that erases the answers here. After you send, the clinic is told, and keeps what it must keep.',
    ],
    agree: 'I have read this, and I agree. The person wants me to answer for them, or I may decide for them.',
  }),
};

/** What is agreed to before the first question, as it stands on the page. */
export function consentWords(voice: Voice, clinic: Clinic): ConsentWords {
  return { version: consentVersion, language: 'en', ...texts[voice](clinic) };
}

/** A name put under the words that stand on the page, as it is kept: each point is a line, what is agreed to the last. */
export function sign(clinic: Clinic, { answeredBy, name }: Readonly<{ answeredBy: Answerer; name: string }>): Signed {
  const { version, language, points, agree } = consentWords(voiceOf(answeredBy), clinic);

  return { answeredBy, name, version, language, words: [...points, agree].join('\n') };
}
