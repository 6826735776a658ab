import type { Step } from '@/lib/form/question';
import type { Reason } from '@/lib/tagging/evaluation';
import { QuoteLine } from './quote-line';

type Props = Readonly<{
  title: string;
  mark: string;
  reasons: readonly Reason[];
  steps: readonly Step[];
  wide?: boolean;
}>;

/** The reasons on one side, each with the answers it rests on and its weight. */
export function ReasonList({ title, mark, reasons, steps, wide = false }: Props) {
  return (
    <div>
      <h4 className="mb-1 text-sm font-semibold">
        {title} ({reasons.length})
      </h4>
      {reasons.length === 0 && <p className="text-sm text-ink-muted">Nothing in these answers.</p>}
      <ul className={`space-y-2 ${wide ? 'gap-x-6 lg:columns-2' : ''}`}>
        {reasons.map((reason) => (
          <li key={reason.says} className="grid break-inside-avoid grid-cols-[1rem_1fr] text-sm leading-snug">
            <span aria-hidden="true" className="font-bold text-accent">
              {mark}
            </span>
            <div>
              <p className="font-medium">
                {reason.says}{' '}
                {reason.weight && (
                  <span className="font-normal whitespace-nowrap text-ink-muted tabular-nums">
                    {weightWords(reason.weight)}
                  </span>
                )}
              </p>
              <QuoteLine quote={reason} steps={steps} />
              {reason.also?.map((quote) => (
                <QuoteLine key={quote.question} quote={quote} steps={steps} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function weightWords(weight: NonNullable<Reason['weight']>): string {
  if ('likelihoodRatio' in weight) return `LR ${weight.likelihoodRatio}`;
  const { points } = weight;

  return `${points > 0 ? '+' : '−'}${Math.abs(points)} ${Math.abs(points) === 1 ? 'point' : 'points'}`;
}
