import type { Intake } from '@/lib/intake/intake';
import { showsNewest } from '@/lib/intake/shows-newest';
import { currentVerdict } from '@/lib/intake/verdict/verdict';
import type { TagId } from '@/lib/tagging/evaluation';
import { VerdictForm } from './verdict-form';
import { VerdictLine } from './verdict-line';
import type { WorkPage } from './work-page';

type Props = Readonly<{ intake: Intake; tag: TagId; page: WorkPage }>;

/** What clinicians think of one tag: the verdict that counts, those before it, and a way to give one. */
export function TagVerdict({ intake, tag, page }: Props) {
  const { id, verdicts, clinic } = intake;
  const now = currentVerdict(verdicts, tag);
  const before = verdicts.filter((verdict) => verdict.tag === tag && verdict !== now);

  return (
    <div className="mt-2 border-t border-line pt-2 text-sm">
      {now && <VerdictLine verdict={now} timeZone={clinic.timeZone} />}
      <details className="print:hidden" hidden={!showsNewest(intake)}>
        <summary className="w-fit cursor-pointer font-semibold text-accent">
          {now ? 'Give another verdict' : 'Give a verdict'}
        </summary>
        <div className="mt-2">
          <VerdictForm intakeId={id} tag={tag} seen={now?.id ?? null} page={page} />
        </div>
      </details>
      {before.length > 0 && (
        <details className="mt-1">
          <summary className="w-fit cursor-pointer text-ink-muted">Verdicts before ({before.length})</summary>
          <ol className="mt-1 grid gap-1">
            {before.map((verdict) => (
              <li key={verdict.id}>
                <VerdictLine verdict={verdict} timeZone={clinic.timeZone} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}
