import { causes } from '../tagging/causes/causes';
import { criteriaSets } from '../tagging/criteria/criteria-sets';
import type { CriteriaId, TagId } from '../tagging/evaluation';
import { type EvidenceKey, evidence } from '../tagging/evidence/evidence';
import type { Evidence } from '../tagging/evidence/evidence-entry';

/** Sources as a clinician looks them up. */
export function sourcesOf(keys: readonly EvidenceKey[]): readonly Evidence[] {
  return [...new Set(keys)].map((key) => evidence[key]);
}

/** What a tag's reasons and weights rest on, by the rules as they are now. */
export function tagSources(id: TagId): readonly Evidence[] {
  return sourcesOf(causes.find((cause) => cause.id === id)?.evidence ?? []);
}

/** What a criteria set rests on. */
export function criteriaSources(id: CriteriaId): readonly Evidence[] {
  return sourcesOf(criteriaSets[id].evidence);
}
