import type { Answers } from '../../form/answers';
import type { EvidenceKey } from '../../tagging/evidence/evidence';
import { nprsScore } from '../instruments/nprs';
import { pegScore } from '../instruments/peg';
import { rolandMorrisScore } from '../instruments/roland-morris';

/** A stretch of a scale that is told apart, from and to in the scale's own points, both included. */
type Band = Readonly<{ from: number; to: number; says: string }>;

/** A score that is followed over time. On all of them less is better. */
export type Score = Readonly<{
  id: 'peg' | 'nprs' | 'roland-morris';
  name: string;
  /** The same, beside others. */
  short: string;
  max: number;
  /** Null where it cannot be known. */
  read: (answers: Answers) => number | null;
  bands: readonly Band[];
  /** What the bands and the mark of a meaningful change rest on, and how far. */
  note: string;
  evidence: EvidenceKey;
}>;

export const scores: readonly Score[] = [
  {
    id: 'peg',
    name: 'PEG, past week',
    short: 'PEG, past week',
    max: 10,
    read: pegScore,
    bands: [
      { from: 0, to: 3.9, says: '0 to 3.9' },
      { from: 4, to: 6.9, says: '4 to 6.9' },
      { from: 7, to: 10, says: '7 to 10' },
    ],
    note: 'A fall of 30% or more is meaningful (secondary page). The bands stand on third-party pages only: not validated.',
    evidence: 'krebs-2009',
  },
  {
    id: 'nprs',
    name: 'Pain now',
    short: 'Pain now',
    max: 10,
    read: nprsScore,
    bands: [],
    note: 'A fall of 30% or more, about 2 points, matters (from memory, to be checked). No bands.',
    evidence: 'nprs',
  },
  {
    id: 'roland-morris',
    name: 'Function, Roland-Morris',
    short: 'Roland-Morris',
    max: 24,
    read: rolandMorrisScore,
    bands: [
      { from: 0, to: 3, says: 'little room' },
      { from: 21, to: 24, says: 'little room' },
    ],
    note: 'A fall of 30% or more, 2 to 5 points, matters (from memory, to be checked). Below 4 and above 20 there is little room to change.',
    evidence: 'roland-fairbank-2000',
  },
];

/** From one value of a score to the next known one: in points, and whether it is a fall that counts. */
export type Change = Readonly<{ from: number; to: number; points: number; meaningful: boolean }>;

/**
 * How a score changed, to one decimal; null unless both are known. A fall counts from 30% of what it was; of a rise no
 * source says from when it does, so none is marked.
 */
export function changeOf(from: number | null, to: number | null): Change | null {
  if (from === null || to === null) return null;
  // In whole tenths, so that 30% is met exactly where it is met on paper.
  const [before, after] = [Math.round(from * 10), Math.round(to * 10)];

  return { from, to, points: (after - before) / 10, meaningful: before > 0 && (before - after) * 10 >= before * 3 };
}

/** A change in few words: "down 1.4", "up 2", "unchanged". */
export function changeWords({ points }: Change): string {
  if (points === 0) return 'unchanged';

  return `${points < 0 ? 'down' : 'up'} ${Math.abs(points)}`;
}
