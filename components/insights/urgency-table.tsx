import { UrgencyBadge } from '@/components/clinic/urgency-badge';
import type { Insights } from '@/lib/intake/insights/insights';
import { hoursWords, shareWords } from '@/lib/intake/insights/number-words';
import { CountRow, CountTable } from './count-table';

/** How urgent the intakes were, and how long it took until they were reviewed. */
export function UrgencyTable({ urgencies }: Pick<Insights, 'urgencies'>) {
  const all = urgencies.reduce((sum, { received }) => sum + received, 0);

  return (
    <>
      <CountTable
        caption="Urgency and time to review"
        columns={['Urgency', 'Received', 'Reviewed', 'Half within', 'Nine in ten within']}
      >
        {urgencies.map(({ urgency, received, reviewed, median, ninetieth }) => (
          <CountRow
            key={urgency}
            name={<UrgencyBadge urgency={urgency} />}
            cells={[
              { column: 'received', shown: `${received} (${shareWords(received, all)})` },
              { column: 'reviewed', shown: reviewed },
              { column: 'half', shown: hoursWords(median) },
              { column: 'nine in ten', shown: hoursWords(ninetieth) },
            ]}
          />
        ))}
      </CountTable>
      <p className="mt-2 text-xs text-ink-muted">
        By the urgency that stands now. Times run from receipt to the last review, of what is reviewed; what still waits
        is not in them.
      </p>
    </>
  );
}
