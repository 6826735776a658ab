import type { Answers } from '../form/answers';

export type OwnWords = Readonly<{ about: string; text: string }>;

/** All that was written while answers can be read in several ways, each text once. */
export function ownWordsIn(readings: readonly Answers[]): OwnWords[] {
  const written = readings.flatMap(ownWords);

  return written.filter(({ about, text }, at) =>
    written.slice(0, at).every((before) => before.about !== about || before.text !== text),
  );
}

/** What the patient wrote in their own words, untouched. */
export function ownWords({ goals, history, ...answers }: Answers): OwnWords[] {
  const written: [string, string | undefined][] = [
    ['Wants to do again, or do better', goals],
    ['Anything else', answers['anything-else']],
    ['Drugs and pills', history?.medicines],
    ['Allergies', history?.allergies],
    ['Other health problems', history?.conditions],
  ];

  return written.flatMap(([about, text]) => (text === undefined ? [] : [{ about, text }]));
}
