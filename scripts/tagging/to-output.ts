import type { CriteriaId, CriteriaResult, ExplainedEvaluation, ExplainedTag } from '@/lib/tagging/evaluation';

/** The JSON that `npm run tag` prints for one form. Others' scripts read it: its keys and their order are a contract. */
export function toOutput(evaluation: ExplainedEvaluation) {
  const { ruleSet, urgency, rules, safetyScreen, contradictions } = evaluation;
  const head = { ruleSet, urgency, rules: rules.map(({ id }) => id) };
  const foot = { safetyScreen, contradictions: contradictions.map(({ id }) => id), assessed: evaluation.assessed };
  if (!evaluation.assessed) return { ...head, ...foot, failure: evaluation.failure };
  const { criteria, axspa, lss, tags } = evaluation;

  return { ...head, criteria: results(criteria), axspa, lss, tags: tags.map(toTag), ...foot };
}

function results(criteria: Readonly<Record<CriteriaId, CriteriaResult>>) {
  return Object.fromEntries(Object.entries(criteria).map(([id, { result, met }]) => [id, { result, met }]));
}

function toTag({
  id,
  support,
  basis,
  for: pro,
  against,
  missing,
  counterfactuals,
  checks,
  codes,
  ...more
}: ExplainedTag) {
  return { id, support, basis, for: pro, against, missing, counterfactuals, checks, codes, ...more };
}
