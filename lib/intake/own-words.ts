import type { Answers } from '../form/answers';
import type { QuestionId } from '../form/form';

export type OwnWords = Readonly<{ about: string; question: QuestionId; text: string }>;

/** All that was written while answers can be read in several ways, each text once. */
export function ownWordsIn(readings: readonly Answers[]): OwnWords[] {
  const written = readings.flatMap(ownWords);

  return written.filter(({ about, text }, at) =>
    written.slice(0, at).every((before) => before.about !== about || before.text !== text),
  );
}

/** What the patient wrote in their own words, untouched. */
export function ownWords({ goals, history, ...answers }: Answers): OwnWords[] {
  const written: [string, QuestionId, string | undefined][] = [
    ['Wants to do again, or do better', 'goals', goals],
    ['Anything else', 'anything-else', answers['anything-else']],
    ['Drugs and pills', 'history', history?.medicines],
    ['Allergies', 'history', history?.allergies],
    ['Other health problems', 'history', history?.conditions],
  ];

  return written.flatMap(([about, question, text]) => (text === undefined ? [] : [{ about, question, text }]));
}
