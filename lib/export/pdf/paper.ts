/** The sheets that clinics print on. */
export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** The paper that a text names, or A4. */
export function readPaper(text: string | null): Paper {
  return papers.find((known) => known === text) ?? 'a4';
}
