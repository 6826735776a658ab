import type { Score } from '@/lib/intake/over-time/scores';

/** The drawing's own measures; it grows and shrinks as a whole. */
export const chart = { width: 360, height: 178, left: 26, right: 296, top: 24, ground: 152 } as const;

/** How high a value stands: nought on the ground, the most at the top. */
export function yOf({ max }: Pick<Score, 'max'>, value: number): number {
  return rounded(chart.ground - (value / max) * (chart.ground - chart.top));
}

/** Where an intake stands from left to right, by when it came; one alone stands in the middle. */
export function xOf(dates: readonly Date[], at: number): number {
  const [left, right] = [chart.left + 14, chart.right - 14];
  const first = dates[0]?.getTime() ?? 0;
  const span = (dates.at(-1)?.getTime() ?? 0) - first;
  if (span <= 0)
    return dates.length < 2 ? (left + right) / 2 : rounded(left + (at / (dates.length - 1)) * (right - left));

  return rounded(left + (((dates[at]?.getTime() ?? first) - first) / span) * (right - left));
}

const rounded = (length: number) => Math.round(length * 10) / 10;
