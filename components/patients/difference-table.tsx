import type { Language } from '@/lib/form/language';
import { findQuestion } from '@/lib/intake/find-question';
import { type Difference, differences } from '@/lib/intake/over-time/differences';
import type { SentIntake } from '@/lib/intake/over-time/sent-intake';
import { SaidCell } from './said-cell';

type Side = Pick<SentIntake, 'answers' | 'declined' | 'asked' | 'steps' | 'language'>;
type Props = Readonly<{ before: Side; after: Side; beforeName: string; afterName: string }>;

/** Two intakes of one patient side by side: only the answers that differ. */
export function DifferenceTable({ before, after, beforeName, afterName }: Props) {
  const rows = differences(before, after);
  if (rows.length === 0) return <p className="text-sm">Every answer is the same.</p>;

  return (
    <table className="w-full table-fixed border-collapse text-left text-sm wrap-anywhere">
      <caption className="pb-1 text-left text-ink-muted">
        {rows.length} {rows.length === 1 ? 'question stands' : 'questions stand'} otherwise. Of lists, only what
        differs.
      </caption>
      <thead>
        <tr className="text-ink-muted">
          {['Question', beforeName, afterName].map((name) => (
            <th key={name} scope="col" className="border-b border-line py-1 pr-3 font-medium">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.question} className="border-b border-line align-top">
            <th scope="row" className="py-1.5 pr-3 font-normal text-ink-muted">
              {row.ask}
            </th>
            <SaidCell line={row.before} language={freeTextIn(before, row)} />
            <SaidCell line={row.after} language={freeTextIn(after, row)} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The language of what the patient wrote; none where the words are the form's. */
function freeTextIn({ steps, language }: Side, { question }: Difference): Language | undefined {
  return findQuestion(steps, question)?.kind === 'text' ? language : undefined;
}
