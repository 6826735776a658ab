import { describe, expect, test } from 'vitest';
import type { ScoredAnswers } from '@/lib/form/scored-answers';
import type { CriteriaId, Evaluation, TagId } from '@/lib/tagging/evaluation';
import { tagAnswers } from '@/lib/tagging/tag-answers';
import reference from '../../vectors/reference.json';
import { ruleIds, supports } from './scored';

const shortNames = {
  hamstring: 'hamstring-tightness',
  'hip-flexor': 'hip-flexor-tightness',
  sitting: 'prolonged-sitting-posture',
  'facet-oa': 'facet-oa',
  disc: 'disc-degeneration',
  radicular: 'radicular',
} as const satisfies Record<string, TagId>;

function assessed(evaluation: Evaluation) {
  if (!evaluation.assessed) throw new Error(evaluation.failure);

  return evaluation;
}

function patterns(evaluation: Evaluation) {
  const tags = supports(evaluation);

  return Object.fromEntries(Object.entries(shortNames).flatMap(([name, id]) => (tags[id] ? [[name, tags[id]]] : [])));
}

describe('the sixteen reference vectors', () => {
  test('are sixteen', () => expect(reference.vectors).toHaveLength(16));

  test.each(reference.vectors)('$id $name', ({ answers_changed_from_baseline: change, expect: expected }) => {
    const answers = { ...reference.baseline, ...change } as unknown as ScoredAnswers;
    const evaluation = assessed(tagAnswers(answers));
    const result = (id: CriteriaId) => evaluation.criteria[id].result;

    expect({
      urgency: evaluation.urgency,
      rules: ruleIds(evaluation),
      asas: result('asas'),
      berlin: result('berlin'),
      berlin_true: evaluation.criteria.berlin.met,
      calin: result('calin'),
      ng65: result('ng65'),
      ng65_true: evaluation.criteria.ng65.met,
      cafaspa: result('cafaspa'),
      hamilton: result('hamilton'),
      axspa_p_patient: evaluation.axspa.p,
      axspa_p_clinician: evaluation.axspa.pConfirmed,
      axspa_terms: evaluation.axspa.terms,
      lss_p: evaluation.lss.p,
      patterns: patterns(evaluation),
    }).toEqual(expected);
  });
});
