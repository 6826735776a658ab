import { UrgencyBadge } from '@/components/clinic/urgency-badge';
import type { Intake } from '@/lib/intake/intake';
import { urgencyWords } from '@/lib/intake/urgency-words';
import { saysUrgency } from '@/lib/intake/verdict/urgency-verdict';
import { Signed } from './signed';
import { UrgencyForm } from './urgency-form';
import type { WorkPage } from './work-page';

type Props = Readonly<{ intake: Intake; page: WorkPage }>;

/** What clinicians made of the urgency, beside the engine's: every change with its reason, and a way to make one. */
export function UrgencyReview({ intake, page }: Props) {
  const { id, review, evaluation, urgencyVerdicts, clinic } = intake;

  return (
    <div className="grid gap-2 border-b border-line pb-3 text-sm">
      {review.urgency !== evaluation.urgency && (
        <p className="flex flex-wrap items-center gap-2">
          <span className="font-semibold">Counts as</span> <UrgencyBadge urgency={review.urgency} />
          <span className="text-ink-muted">
            The rules say {urgencyWords[evaluation.urgency].word}; both stay on record.
          </span>
        </p>
      )}
      {urgencyVerdicts.length > 0 && (
        <ol aria-label="Changes of the urgency" className="grid gap-1">
          {urgencyVerdicts.map((verdict) => (
            <li key={verdict.id}>
              <Signed
                did={saysUrgency(verdict)}
                who={verdict.author}
                at={verdict.createdAt}
                words={verdict.words}
                timeZone={clinic.timeZone}
              />
            </li>
          ))}
        </ol>
      )}
      <details className="print:hidden">
        <summary className="w-fit cursor-pointer font-semibold text-accent">Raise or lower the urgency</summary>
        <div className="mt-2">
          <UrgencyForm intakeId={id} urgency={review.urgency} page={page} />
        </div>
      </details>
    </div>
  );
}
