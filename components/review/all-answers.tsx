import { Panel } from '@/components/clinic/panel';
import type { QuestionId } from '@/lib/form/form';
import { findQuestion } from '@/lib/intake/find-question';
import type { Intake } from '@/lib/intake/intake';
import { notAsked } from '@/lib/intake/not-asked';
import { summarize } from '@/lib/intake/summary';
import { AnswerLine } from './answer-line';

/** Everything as asked and as said, and what was never asked. */
export function AllAnswers({ intake }: Readonly<{ intake: Intake }>) {
  const skipped = notAsked(intake);
  const languageOf = (id: QuestionId) =>
    findQuestion(intake.steps, id)?.kind === 'text' ? intake.language : undefined;

  return (
    <Panel id="answers" title="All answers, as asked">
      <div className="grid gap-5">
        {summarize(intake).map(({ step, title, lines }) => (
          <section key={step} aria-labelledby={`step-${step}`}>
            <h3 id={`step-${step}`} className="mb-1 text-sm font-semibold text-accent">
              {title}
            </h3>
            <dl>
              {lines.map((line) => (
                <AnswerLine
                  key={line.question}
                  line={line}
                  confirmed={intake.confirmed[line.question]}
                  language={languageOf(line.question)}
                  timeZone={intake.clinic.timeZone}
                />
              ))}
            </dl>
          </section>
        ))}
      </div>
      {skipped.length > 0 && (
        <details className="mt-4 text-sm">
          <summary className="cursor-pointer font-semibold">Not asked ({skipped.length})</summary>
          <p className="mt-1 text-ink-muted">
            Other answers closed these questions. Not asked means neither yes nor no.
          </p>
          <ul className="mt-1 list-disc pl-5 text-ink-muted">
            {skipped.map((ask) => (
              <li key={ask}>{ask}</li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}
