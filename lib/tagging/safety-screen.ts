import type { Triage } from './evaluation';
import type { Reading } from './reading';

/** Complete when every red-flag question that was asked has an answer; "not sure" and "rather not say" are answers. */
export function safetyScreenOf({ blank }: Reading): Triage['safetyScreen'] {
  return [...blank].some((id) => id.startsWith('rf-')) ? 'incomplete' : 'complete';
}
