/** Stored with every evaluation. Changes whenever a rule, a weight or a word of the tags changes. */
export const ruleSet = '2026.11.3';
