/** How much of each thing is printed, and how large. What is left out is counted and said. */
export type Limits = Readonly<{
  /** Points of the type. */
  size: number;
  /** Rules with their sentence; the rest by their ids. */
  rules: number;
  /** Patterns with their reasons; the rest by name and support. */
  patterns: number;
  /** Reasons on each side of a pattern. */
  reasons: number;
  /** Characters of each text that somebody wrote. */
  written: number;
  /** Places of the body by name. */
  places: number;
  /** Characters of one answer among the red flags and facts. */
  answer: number;
  /** Things to keep in mind, with their sentence. */
  cautions: number;
  /** What was said of the course, of the night and of treatments. */
  facts: number;
}>;

const all = Number.POSITIVE_INFINITY;

export const whole: Limits = {
  size: 9.5,
  rules: all,
  patterns: all,
  reasons: all,
  written: all,
  places: all,
  answer: all,
  cautions: all,
  facts: all,
};

/** From the fullest sheet in the largest type to the shortest: the first that fits on one page is printed. */
export const faceSheetLimits: readonly Limits[] = [
  { ...whole, size: 10, reasons: 6, written: 600 },
  { ...whole, size: 9, reasons: 5, written: 500 },
  { size: 8.4, rules: 8, patterns: 5, reasons: 4, written: 400, places: 20, answer: 160, cautions: 6, facts: 18 },
  { size: 8, rules: 6, patterns: 4, reasons: 3, written: 300, places: 14, answer: 120, cautions: 5, facts: 16 },
  { size: 7.6, rules: 6, patterns: 3, reasons: 3, written: 200, places: 12, answer: 90, cautions: 4, facts: 14 },
  { size: 7.6, rules: 4, patterns: 2, reasons: 2, written: 120, places: 8, answer: 70, cautions: 2, facts: 10 },
  { size: 7.6, rules: 3, patterns: 1, reasons: 1, written: 80, places: 5, answer: 50, cautions: 1, facts: 6 },
  { size: 7.2, rules: 2, patterns: 0, reasons: 1, written: 50, places: 3, answer: 36, cautions: 0, facts: 3 },
];
