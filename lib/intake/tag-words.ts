import type { Counterfactual, CriteriaId, CriteriaResult, Missing, Support, Tag } from '../tagging/evaluation';
import type { Grade } from '../tagging/evidence/evidence-entry';

/** What a tag's support rests on. */
export const basisWords: Readonly<Record<Tag['basis'], string>> = {
  criteria: 'By criteria sets',
  bayes: 'By likelihood ratios',
  pattern: 'By a match of patterns',
  rule: 'By rule',
};

const strength: readonly (Support | null)[] = ['strong', 'moderate', 'weak', null];

/** Tags with the best supported first, and the base that always stands last; else as they were. */
export function byStrength<T extends Tag>(tags: readonly T[]): T[] {
  return tags.toSorted((a, b) => strength.indexOf(a.support) - strength.indexOf(b.support));
}

/** What each grade of evidence means. */
export const gradeWords: Readonly<Record<Tag['evidenceGrade'], string>> = {
  A: 'validated criteria',
  B: 'published likelihood ratios',
  C: 'expert weights',
};

/** How far a source was checked. */
export const sourceGradeWords: Readonly<Record<Grade, string>> = {
  V: 'read',
  V2: 'read on a secondary page',
  M: 'from memory, to be checked',
  X: 'an expert’s choice, to be signed off',
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
