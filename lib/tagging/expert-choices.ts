/**
 * Thresholds and weights without a published value, in one place for a clinic's clinician to sign off. The points of
 * the patterns stand in the file of each cause and the conditions of the red flags in theirs, marked `expert`.
 */
export const expertChoices = {
  urgency: {
    /** S7. */
    lssProbabilityForSoon: 0.2,
    /** S8: PEG interference with general activity, 0–10. */
    interferesFrom: 4,
  },
  axspa: {
    /** Rudwaleit's prior for long-standing low back pain; 0.05–0.16 are published. */
    prior: 0.05,
    strongFrom: 0.3,
    moderateFrom: 0.1,
    /** Published likelihood ratios to the power of 0.5, for what patients judge themselves. */
    damped: {
      heel: 1.84,
      jointSwelling: 2.0,
      dactylitis: 2.12,
      family: 2.53,
      noFamily: 0.85,
      nsaid: 2.26,
      noNsaid: 0.52,
    },
  },
  lss: { prior: 0.1, strongFrom: 0.5, moderateFrom: 0.2, weakFrom: 0.05, dampedBilateral: 2.51 },
  /**
   * When the hours of the day and night do not fit another answer: from which level (1 mild, 2 moderate, 3 severe), or
   * by how many levels between morning and evening.
   */
  hours: { stiffMorningFrom: 2, nightPainFrom: 2, dayChangeFrom: 2 },
  pattern: { moderateFrom: 6, weakFrom: 3 },
} as const;
