import { Panel } from '@/components/clinic/panel';
import type { Step } from '@/lib/form/question';
import type { Intake } from '@/lib/intake/intake';
import { askOf } from '@/lib/intake/quoted';
import { exactTime } from '@/lib/intake/time-words';
import { askedAs, type Evaluation } from '@/lib/tagging/evaluation';
import { QuoteLine } from './quote-line';

type Props = Readonly<{
  evaluation: Pick<Evaluation, 'notices' | 'contradictions'>;
  steps: readonly Step[];
  kept: Intake['kept'];
  timeZone: string;
}>;

/** What to keep in mind whatever the urgency, and answers that do not fit together. */
export function Cautions({ evaluation: { notices, contradictions }, steps, kept, timeZone }: Props) {
  const keptAt = (id: string) => kept.find((one) => one.id === id)?.keptAt;

  if (notices.length + contradictions.length === 0) return null;

  return (
    <Panel id="cautions" title="Keep in mind">
      <ul className="grid gap-3 text-sm leading-snug">
        {notices.map(({ id, says, because, source }) => (
          <li key={id}>
            <p className="font-semibold">{says}</p>
            {because.map((quote) => (
              <QuoteLine key={quote.question} quote={quote} steps={steps} />
            ))}
            <p className="text-xs text-ink-muted">{source}</p>
          </li>
        ))}
        {contradictions.map(({ id, says, questions }) => (
          <li key={id}>
            <p className="font-semibold">Does not fit together: {says}</p>
            <KeptBoth at={keptAt(id)} timeZone={timeZone} />
            <p className="text-ink-muted">
              Ask again:{' '}
              {questions.map((question, index) => (
                <span key={question}>
                  {index > 0 && ' · '}
                  <a href={`#q-${askedAs(question)}`} className="underline decoration-line-strong underline-offset-2">
                    {askOf(question, steps)}
                  </a>
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** The patient was asked whether both are right, and said yes. */
function KeptBoth({ at, timeZone }: Readonly<{ at: string | undefined; timeZone: string }>) {
  if (!at) return null;

  return <p>Kept by the patient, who said on {exactTime(new Date(at), timeZone)} that both are right.</p>;
}
