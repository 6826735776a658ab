import type { Insights } from '@/lib/intake/insights/insights';
import { shareWords } from '@/lib/intake/insights/number-words';
import { Bar } from './bar';
import { CountRow, CountTable } from './count-table';

const names = {
  invited: 'Invited',
  opened: 'Opened the form',
  begun: 'Saved a page',
  sent: 'Sent it',
} as const;

/** How many of those invited came how far. */
export function FormCounts({ forms }: Pick<Insights, 'forms'>) {
  return (
    <CountTable caption="From invitation to sent form" columns={['Of those invited', 'Forms', 'Share', 'As a bar']}>
      {(Object.keys(names) as (keyof typeof names)[]).map((key) => (
        <CountRow
          key={key}
          name={names[key]}
          cells={[
            { column: 'forms', shown: forms[key] },
            { column: 'share', shown: shareWords(forms[key], forms.invited) },
            { column: 'bar', shown: <Bar share={forms.invited === 0 ? 0 : forms[key] / forms.invited} /> },
          ]}
        />
      ))}
    </CountTable>
  );
}
