/** The sheets that clinics print on. */
export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** What each sheet is called. */
export const paperNames: Readonly<Record<Paper, string>> = { a4: 'A4', letter: 'Letter' };

/** The sheet that a clinic most likely has, by its time zone: Letter in the Americas, A4 elsewhere. */
export function paperIn(timeZone: string): Paper {
  return /^(America|US|Canada)\/|^Pacific\/Honolulu$/.test(timeZone) ? 'letter' : 'a4';
}

/** The sheet that a text names, or the clinic's own. */
export function readPaper(text: string | null, timeZone: string): Paper {
  return papers.find((known) => known === text) ?? paperIn(timeZone);
}
