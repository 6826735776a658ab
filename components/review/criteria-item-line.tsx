import type { Step } from '@/lib/form/question';
import type { CriteriaItem } from '@/lib/tagging/evaluation';
import { QuoteLine } from './quote-line';

const marks = { yes: '✓', no: '✗', unknown: '?' } as const;
const words = { yes: 'Met', no: 'Not met', unknown: 'Unknown' } as const;

type Props = Readonly<{ item: CriteriaItem; steps: readonly Step[] }>;

/** One item of a criteria set: whether it holds, and on which answer. */
export function CriteriaItemLine({ item: { says, holds, because }, steps }: Props) {
  return (
    <li className="grid grid-cols-[1.25rem_1fr] leading-snug">
      <span aria-hidden="true" className={`font-bold ${holds === 'yes' ? 'text-accent' : 'text-ink-muted'}`}>
        {marks[holds]}
      </span>
      <div>
        {says} <span className="text-ink-muted">({words[holds].toLowerCase()})</span>
        {because.map((quote) => (
          <QuoteLine key={quote.question} quote={quote} steps={steps} />
        ))}
      </div>
    </li>
  );
}
