/** How far a source was checked. V: read. V2: read on a secondary page. M: from memory. X: an expert's choice. */
export type Grade = 'V' | 'V2' | 'M' | 'X';

/** One source: what it says, of whom, in which numbers, and when somebody must look at it again. */
export type Evidence = Readonly<{
  /** As it is named beside a rule. */
  cite: string;
  citation: string;
  /** Left out where a source is a page without one. */
  year?: number;
  link?: string;
  supports: string;
  population: string;
  numbers: string;
  grade: Grade;
  /** YYYY-MM-DD. From this day on the tests fail until a clinician has reviewed it. */
  reviewBy: string;
}>;
