import type { ReactNode } from 'react';
import type { OddsSum } from '@/lib/intake/odds-sum';
import { CiteLink } from './cite-link';

/** How a band came about: the start, what each finding multiplies the odds by, and where that figure is from. */
export function OddsTable({ sum: { startsAt, factors, product, band } }: Readonly<{ sum: OddsSum }>) {
  return (
    <table className="mt-3 w-full max-w-2xl border-t border-line text-left text-sm tabular-nums">
      <caption className="py-2 text-left">
        <span className="font-semibold">The sum behind the probability.</span>{' '}
        <span className="text-ink-muted">
          Odds, each finding multiplies them; taken as independent, not calibrated in this clinic.
        </span>
      </caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Step</th>
          <th scope="col">Figure</th>
          <th scope="col">Source</th>
        </tr>
      </thead>
      <tbody>
        <Row label="Before any answer" value={`${startsAt}%`} />
        {factors.map(({ label, ratio, sources }) => (
          <Row key={label} label={label} value={`× ${ratio}`}>
            {sources.map((source) => (
              <CiteLink key={source.citation} source={source} />
            ))}
          </Row>
        ))}
        <Row label="All of them together" value={`× ${product}`} />
        <Row label="After these answers" value={band} strong />
      </tbody>
    </table>
  );
}

type RowProps = Readonly<{ label: string; value: string; strong?: boolean; children?: ReactNode }>;

function Row({ label, value, strong = false, children }: RowProps) {
  return (
    <tr className="border-t border-line">
      <th scope="row" className={`py-1 pr-3 ${strong ? 'font-semibold' : 'font-normal'}`}>
        {label}
      </th>
      <td className={`py-1 pr-4 text-right whitespace-nowrap ${strong ? 'font-semibold' : 'font-medium'}`}>{value}</td>
      <td className="py-1 text-xs text-ink-muted">
        <span className="flex flex-wrap gap-x-2">{children}</span>
      </td>
    </tr>
  );
}
