import type { ScoredAnswers } from '@/lib/form/scored-answers';
import type { Confirmable } from './confirmable';
import { findContradictions } from './contradictions/find-contradictions';
import { describeCriteria } from './describe-criteria';
import { rounded } from './estimate';
import type { Assessment, Evaluation, Tag, Triage } from './evaluation';
import { fireRules, urgencyOf } from './fire-rules';
import { findNotices } from './notices';
import { readSent } from './read-form';
import type { Reading, Scored } from './reading';
import { ruleSet } from './rule-set';
import { safetyScreenOf } from './safety-screen';
import { withFindings } from './with-findings';

/**
 * A sent form through every layer, with what a clinician has confirmed of it. The red flags answer even if a later layer
 * throws: then nothing is assessed, and the urgency is at least soon.
 */
export function evaluate<T extends Tag>(
  answers: ScoredAnswers,
  tagsOf: (reading: Scored) => T[],
  confirmed: readonly Confirmable[] = [],
): Evaluation<T> {
  const reading = { ...readSent(answers), confirmed };
  const stamp = confirmed.length > 0 ? { confirmed } : {};
  try {
    const scored = withFindings(reading);

    return {
      ruleSet,
      ...stamp,
      ...toTriage(scored),
      contradictions: findContradictions(scored.said),
      notices: findNotices(scored),
      ...assess(scored, tagsOf),
    };
  } catch (failure) {
    // What the failed layer might have found counts as soon.
    const triage = atLeastSoon(toTriage(reading));

    return { ruleSet, ...stamp, ...triage, contradictions: [], notices: [], assessed: false, failure: String(failure) };
  }
}

/** The urgency of a reading, with every rule that fires. */
export function toTriage(reading: Reading): Triage {
  const rules = fireRules(reading);

  return { urgency: urgencyOf(rules), rules, safetyScreen: safetyScreenOf(reading) };
}

/** The same triage, its urgency raised to soon where it was routine. */
export function atLeastSoon(triage: Triage): Triage {
  return triage.urgency === 'routine' ? { ...triage, urgency: 'soon' } : triage;
}

function assess<T extends Tag>(scored: Scored, tagsOf: (reading: Scored) => T[]): Assessment<T> {
  const { axspa, lss } = scored.findings.probability;

  return {
    assessed: true,
    criteria: describeCriteria(scored),
    axspa: {
      p: rounded(axspa?.patient ?? null),
      pConfirmed: rounded(axspa?.confirmed ?? null),
      terms: axspa?.terms ?? [],
    },
    lss: { p: rounded(lss?.patient ?? null) },
    tags: tagsOf(scored),
  };
}
