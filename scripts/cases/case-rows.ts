import type { ScoredCase } from './score-case';
import { textTable } from './text-table';

const arrows = { over: ' ↑', same: '', under: ' ↓' };

function hitOf({ place, byAccepted }: ScoredCase): string {
  if (place === null) return '–';
  if (place > 3) return 'no';

  return `${place === 1 ? 'first' : 'top 3'}${byAccepted ? ' *' : ''}`;
}

/** A row for each case: published against ours. */
export function caseRows(cases: readonly ScoredCase[]): string {
  const rows = cases.map((scored) => [
    scored.published.id,
    scored.published.label,
    scored.published.urgency,
    `${scored.urgency}${arrows[scored.triage]}`,
    hitOf(scored),
    scored.tags.map(({ id, support }) => (support ? `${id} ${support}` : id)).join(', '),
    scored.rules.join(' '),
  ]);

  return textTable(['case', 'label', 'published', 'ours', 'hit', 'our tags, ranked', 'rules'], rows);
}
