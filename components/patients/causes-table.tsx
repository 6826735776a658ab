import { SupportMeter } from '@/components/clinic/support-meter';
import { TableFrame } from '@/components/clinic/table-frame';
import type { CauseRow } from '@/lib/intake/over-time/causes-by-visit';
import type { SentIntake } from '@/lib/intake/over-time/sent-intake';
import { patternName } from '@/lib/intake/pattern-name';
import { dayWords } from '@/lib/intake/time-words';

type Props = Readonly<{ intakes: readonly SentIntake[]; rows: readonly CauseRow[]; timeZone: string }>;

/** Which causes the answers were consistent with at each intake, newest first, and by which rules. */
export function CausesTable({ intakes, rows, timeZone }: Props) {
  const ruleSets = new Set(intakes.map(({ evaluation }) => evaluation.ruleSet));

  return (
    <>
      {rows.length === 0 && <p className="text-sm">No pattern reached weak support at any of these intakes.</p>}
      {rows.length > 0 && (
        <TableFrame name="support of each pattern">
          <table className="w-full border-collapse text-left text-sm">
            <caption className="sr-only">Support of each pattern by visit, newest first</caption>
            <thead className="text-ink-muted">
              <tr>
                <th scope="col" className="border-b border-line py-1.5 pr-4 font-medium">
                  Pattern consistent with
                </th>
                {intakes.map((intake) => (
                  <th
                    key={intake.id}
                    scope="col"
                    className="border-b border-line py-1.5 pr-4 font-medium whitespace-nowrap"
                  >
                    {dayWords(intake.receivedAt, timeZone)}
                    {ruleSets.size > 1 && (
                      <span className="block text-xs font-normal">rules {intake.evaluation.ruleSet}</span>
                    )}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, name, at }) => (
                <tr key={id} className="border-b border-line">
                  <th scope="row" className="min-w-40 py-1.5 pr-4 font-medium">
                    {patternName(name)}
                  </th>
                  {intakes.map((intake, index) => (
                    <td key={intake.id} className="py-1.5 pr-4">
                      <SupportCell support={at[index] ?? 'not shown'} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
      <p className="mt-2 text-sm text-ink-muted">
        Suggestions for a clinician, not a diagnosis.{' '}
        {ruleSets.size > 1 && 'The rules changed in between: a difference may come from them and not from the patient.'}
      </p>
    </>
  );
}

function SupportCell({ support }: Readonly<{ support: CauseRow['at'][number] }>) {
  if (support === 'not shown' || support === 'not assessed') return <span className="text-ink-muted">{support}</span>;

  return <SupportMeter support={support} />;
}
