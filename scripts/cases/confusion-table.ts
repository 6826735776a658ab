import type { TagId } from '@/lib/tagging/evaluation';
import { labels } from './published-case';
import type { ScoredCase } from './score-case';
import { textTable } from './text-table';
import { tagOfLabel } from './what-counts';

/** Labels down, our first tag across; labels without a tag of their own come last. */
export function confusionTable(cases: readonly ScoredCase[]): string {
  const columns = [...new Set(cases.map(firstTag))].sort();
  const rows = labels
    .map((label) => ({ label, ours: cases.filter(({ published }) => published.label === label) }))
    .filter(({ ours }) => ours.length > 0)
    .map(({ label, ours }) => [
      tagOfLabel[label] ? label : `(${label})`,
      ...columns.map((column) => cell(ours, column)),
    ]);

  return textTable(['label', ...columns], rows);
}

function firstTag({ tags: [first] }: ScoredCase): TagId {
  return first?.id ?? 'non-specific-lbp';
}

function cell(cases: readonly ScoredCase[], column: TagId): string {
  const here = cases.filter((scored) => firstTag(scored) === column);
  const weak = here.filter(({ tags: [first] }) => first?.support === 'weak').length;

  return `${here.length || '.'}${weak ? ` (${weak} weak)` : ''}`;
}
