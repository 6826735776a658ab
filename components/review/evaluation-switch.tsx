import Link from 'next/link';
import type { EvaluationEntry, Intake } from '@/lib/intake/intake';
import { exactTime } from '@/lib/intake/time-words';
import { confirmableWords } from '@/lib/intake/verdict/confirmation';

/** Which evaluation this page shows, of which, and the way to the others; nothing while there is only the form's own. */
export function EvaluationSwitch({ intake }: Readonly<{ intake: Intake }>) {
  const { id, evaluations, evaluationId, clinic } = intake;
  if (evaluations.length < 2) return null;
  const isNewest = evaluations.at(-1)?.id === evaluationId;

  return (
    <nav
      aria-label="Evaluations"
      className={`rounded-lg border-l-4 bg-surface p-3 text-sm ${isNewest ? 'border-accent' : 'border-urgent'}`}
    >
      {!isNewest && (
        <p className="mb-1 font-semibold">This is an earlier evaluation. Verdicts are given on the newest.</p>
      )}
      <ol className="grid gap-1">
        {evaluations.map((entry) => {
          const words = `${says(entry)}, ${exactTime(entry.createdAt, clinic.timeZone)}, rule set ${entry.ruleSet}`;

          return (
            <li key={entry.id}>
              {entry.id === evaluationId ? (
                <span aria-current="page" className="font-semibold">
                  Shown: {words}
                </span>
              ) : (
                <Link href={`/intakes/${id}?evaluation=${entry.id}`} className="underline">
                  {words}
                </Link>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function says({ confirmed, confirmedBy }: EvaluationEntry): string {
  if (confirmedBy === null) return 'As the form was sent';

  return `${confirmed.map((one) => confirmableWords[one]).join('; ')} confirmed, last by ${confirmedBy}`;
}
