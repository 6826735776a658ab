import { steps as formSteps } from '@/lib/form/form';
import type { Insights } from '@/lib/intake/insights/insights';
import { shareWords } from '@/lib/intake/insights/number-words';
import { CountRow, CountTable } from './count-table';

type Props = Pick<Insights, 'steps'> & Readonly<{ begun: number }>;

/** Step by step, how many forms came so far and how many were left right after. */
export function DropOffTable({ steps, begun }: Props) {
  if (begun === 0) return <p className="text-sm text-ink-muted">No form was begun in these weeks.</p>;

  return (
    <>
      <CountTable caption="Where forms stop" columns={['Step', 'Came so far', 'Share', 'Left after it']}>
        {steps.map(({ step, reached, stopped }) => (
          <CountRow
            key={step}
            name={formSteps.find(({ id }) => id === step)?.title ?? step}
            cells={[
              { column: 'reached', shown: reached },
              { column: 'share', shown: shareWords(reached, begun) },
              { column: 'stopped', shown: stopped === 0 ? '–' : <strong>{stopped}</strong> },
            ]}
          />
        ))}
      </CountTable>
      <p className="mt-2 text-xs text-ink-muted">
        Of {begun} begun. Who is still filling it in counts as left after the last page saved.
      </p>
    </>
  );
}
