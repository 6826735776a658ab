import { type EvidenceKey, evidence } from './evidence';

/** What a statement rests on: its sources, and what must be known of how it follows from them. */
export type Sourced = Readonly<{ evidence: readonly [EvidenceKey, ...EvidenceKey[]]; note?: string }>;

/** The sources of a statement in one line. */
export function sourceLine({ evidence: keys, note }: Sourced): string {
  const cites = [...new Set(keys.map((key) => evidence[key].cite))].join('; ');

  return note ? `${cites} (${note})` : cites;
}
