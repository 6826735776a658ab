import { dayWords } from '@/lib/form/answer-words';
import type { Insights } from '@/lib/intake/insights/insights';
import { Bar } from './bar';
import { CountRow, CountTable } from './count-table';

/** How many intakes came each week. */
export function VolumeTable({ weeks }: Pick<Insights, 'weeks'>) {
  const most = Math.max(...weeks.map(({ received }) => received), 1);

  return (
    <CountTable caption="Intakes per week" columns={['Week from', 'Received', 'Beside the busiest']}>
      {weeks.map(({ monday, received }) => (
        <CountRow
          key={monday}
          name={<span className="whitespace-nowrap">{dayWords(monday)}</span>}
          cells={[
            { column: 'received', shown: received },
            { column: 'bar', shown: <Bar share={received / most} /> },
          ]}
        />
      ))}
    </CountTable>
  );
}
