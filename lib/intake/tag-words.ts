import type { Counterfactual, CriteriaId, CriteriaResult, Missing, Support, Tag } from '../tagging/evaluation';

/** What a tag's support rests on. */
export const basisWords: Readonly<Record<Tag['basis'], string>> = {
  criteria: 'By criteria sets',
  bayes: 'By likelihood ratios',
  pattern: 'By a match of patterns',
  rule: 'By rule',
};

/** What each grade of evidence means. */
export const gradeWords: Readonly<Record<Tag['evidenceGrade'], string>> = {
  A: 'validated criteria',
  B: 'published likelihood ratios',
  C: 'expert weights',
};

export const criteriaNames: Readonly<Record<CriteriaId, string>> = {
  asas: 'ASAS inflammatory back pain',
  berlin: 'Berlin',
  calin: 'Calin',
  ng65: 'NICE NG65 referral',
  cafaspa: 'CaFaSpA referral',
  hamilton: 'Hamilton self-completed screen',
};

export const criteriaResultWords: Readonly<Record<CriteriaResult['result'], string>> = {
  met: 'Met',
  'not-met': 'Not met',
  indeterminate: 'Cannot be told',
  'n/a': 'Does not apply',
};

const levelWords = (level: Support | 'not shown') => (level === 'not shown' ? 'no longer shown' : level);

/** What an answer that is not there could do to a tag. */
export function effectWords({ effect, couldBecome }: Missing): string {
  if (effect === 'changes nothing alone') return 'changes nothing alone';

  return `${effect} support, to ${couldBecome.map(levelWords).join(' or ')}`;
}

/** What would become of a tag's support. */
export function outcomeWords({ support }: Counterfactual): string {
  return support === 'not shown' ? 'it would no longer be shown' : `support would be ${support}`;
}
