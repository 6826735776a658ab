import { Panel } from '@/components/clinic/panel';
import type { OddsSum } from '@/lib/intake/odds-sum';

/** How a band came about: the start, and what each finding multiplies the odds by. */
export function OddsSums({ sums }: Readonly<{ sums: readonly OddsSum[] }>) {
  if (sums.length === 0) return null;

  return (
    <Panel
      id="odds"
      title="How the bands come about"
      beside={<span className="text-sm text-ink-muted">Not calibrated in this clinic; terms taken as independent</span>}
    >
      <div className="grid gap-4 md:grid-cols-2">
        {sums.map(({ name, startsAt, factors, band }) => (
          <details key={name} className="text-sm">
            <summary className="cursor-pointer font-semibold">
              {name}: <span className="tabular-nums">{band}</span>
            </summary>
            <table className="mt-1 w-full tabular-nums">
              <caption className="sr-only">What multiplies the odds of: {name}</caption>
              <tbody>
                <SumRow label="Before any answer" value={`${startsAt}%`} />
                {factors.map(({ label, ratio }) => (
                  <SumRow key={label} label={label} value={`× ${ratio}`} />
                ))}
                <SumRow label="Band after these answers" value={band} />
              </tbody>
            </table>
          </details>
        ))}
      </div>
    </Panel>
  );
}

function SumRow({ label, value }: Readonly<{ label: string; value: string }>) {
  return (
    <tr className="border-t border-line">
      <th scope="row" className="py-1 text-left font-normal">
        {label}
      </th>
      <td className="py-1 text-right font-medium">{value}</td>
    </tr>
  );
}
