import type { Insights } from '@/lib/intake/insights/insights';
import { shareWords } from '@/lib/intake/insights/number-words';
import { patternName } from '@/lib/intake/pattern-name';
import { causes } from '@/lib/tagging/causes/causes';
import { CountRow, CountTable } from './count-table';

/** How often clinicians agreed with each pattern; a share only where ten or more said so. */
export function AgreementTable({ agreements }: Pick<Insights, 'agreements'>) {
  if (agreements.length === 0) {
    return <p className="text-sm text-ink-muted">No verdicts yet. They are given on the page of each intake.</p>;
  }

  return (
    <>
      <CountTable
        caption="Agreement with each pattern"
        columns={['Pattern', 'Rule set', 'Verdicts', 'Agreed', '95% interval', 'Deferred', 'Added']}
      >
        {agreements.map(({ tag, ruleSet, agreed, of, deferred, added, interval }) => (
          <CountRow
            key={`${tag} ${ruleSet}`}
            name={patternName(causes.find(({ id }) => id === tag)?.name ?? tag)}
            cells={[
              { column: 'rule set', shown: ruleSet },
              { column: 'verdicts', shown: of },
              { column: 'agreed', shown: interval ? shareWords(agreed, of) : 'under 10' },
              {
                column: 'interval',
                shown: interval ? interval.map((end) => `${Math.round(100 * end)}%`).join(' to ') : '–',
              },
              { column: 'deferred', shown: deferred },
              { column: 'added', shown: added },
            ]}
          />
        ))}
      </CountTable>
      <p className="mt-2 text-xs text-ink-muted">
        The newest verdict on each tag of each intake. Shares are hidden under ten verdicts. Intervals by Wilson.
        Agreement is not proof: clinicians saw the tag first.
      </p>
    </>
  );
}
