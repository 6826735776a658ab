import type { Triage } from './evaluation';
import { isLeftBlank, type Reading, scoredIds } from './reading';

const redFlags = scoredIds.filter((id) => id.startsWith('rf-'));

/** Complete when every red-flag question that was asked has an answer; "not sure" and "rather not say" are answers. */
export function safetyScreenOf(reading: Reading): Triage['safetyScreen'] {
  return redFlags.some((id) => isLeftBlank(id, reading)) ? 'incomplete' : 'complete';
}
