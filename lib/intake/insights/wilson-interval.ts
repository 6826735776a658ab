/** The normal deviate of a two-sided 95 % interval. */
const z = 1.959963984540054;

/**
 * Wilson's score interval, without continuity correction, for a share of `hits` in `of` (Wilson, J Am Stat Assoc
 * 1927;22:209; method 3 of Newcombe, Stat Med 1998;17:857). The whole range where there is nothing to count.
 */
export function wilsonInterval(hits: number, of: number): [low: number, high: number] {
  if (of === 0) return [0, 1];
  const share = hits / of;
  const middle = share + z ** 2 / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const scale = 1 + z ** 2 / of;

  return [Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale)];
}
