import Link from 'next/link';
import { type Facet, facetNames, type InboxFilter, inboxAddress } from '@/lib/intake/inbox/filter';
import { dayWords } from '@/lib/intake/time-words';
import { CountBadge } from './count-badge';
import { type Colleague, facetLabels, optionsOf } from './facet-words';

type Props = Readonly<{
  filter: InboxFilter;
  colleagues: readonly Colleague[];
  fitting: Readonly<{ found: number; more: boolean }>;
}>;

/** What the list is narrowed to, and how many fit; each can be taken off again. */
export function FilterChips({ filter, colleagues, fitting }: Props) {
  const facets = facetNames.filter((facet) => filter[facet] !== undefined);

  return (
    <div className="mb-3 flex flex-wrap items-center gap-2 text-sm">
      <p className="font-semibold">
        Only these: <CountBadge count={fitting} of="intakes" />
      </p>
      <ul className="contents">
        {facets.map((facet) => (
          <li key={facet}>
            <Link
              href={inboxAddress({ ...filter, [facet]: undefined })}
              className="inline-flex items-center gap-1.5 rounded-full border border-line-strong bg-surface px-3 py-1 hover:bg-accent-soft"
            >
              <span>
                <span className="text-ink-muted">{facetLabels[facet]}:</span> {wordsOf(facet, filter, colleagues)}
              </span>
              <span aria-hidden="true">×</span>
              <span className="sr-only">, take this off</span>
            </Link>
          </li>
        ))}
      </ul>
      <Link href={inboxAddress({ show: filter.show })} className="font-medium underline">
        Show all
      </Link>
    </div>
  );
}

function wordsOf(facet: Facet, filter: InboxFilter, colleagues: readonly Colleague[]): string {
  const value = filter[facet] ?? '';
  if (facet === 'from' || facet === 'to') return dayWords(new Date(`${value}T12:00:00Z`), 'UTC');

  return optionsOf(facet, filter.show, colleagues).find((option) => option.value === value)?.label ?? value;
}
