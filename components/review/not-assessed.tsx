import type { NotAssessed as Failure } from '@/lib/tagging/evaluation';

/** Stands where tags would, when a layer after the red flags failed. */
export function NotAssessed({ failure }: Pick<Failure, 'failure'>) {
  return (
    <section aria-labelledby="patterns" className="rounded-lg border-2 border-error bg-error-soft p-4">
      <h2 id="patterns" className="text-xl font-bold text-error">
        Not assessed
      </h2>
      <p className="mt-1 text-sm">
        Only the red flags above were checked. Criteria, probabilities and patterns were not: read the answers yourself,
        and take nothing from their absence here.
      </p>
      <p className="mt-1 text-sm text-ink-muted">Reason on record: {failure}</p>
    </section>
  );
}
