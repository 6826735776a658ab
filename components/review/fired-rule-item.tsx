import type { Step } from '@/lib/form/question';
import { urgencyWords } from '@/lib/intake/urgency-words';
import type { FiredRule } from '@/lib/tagging/evaluation';
import { QuoteLine } from './quote-line';

type Props = Readonly<{ rule: FiredRule; decides: boolean; steps: readonly Step[] }>;

/** One rule that fired: what it says; and one press away the answers it read, and where it comes from. */
export function FiredRuleItem({ rule: { id, level, says, because, source, expert }, decides, steps }: Props) {
  return (
    <li>
      <p className={decides ? 'font-semibold' : ''}>{says}</p>
      <details>
        <summary className="cursor-pointer text-xs text-ink-muted">
          {id}, {urgencyWords[level].word.toLowerCase()}: on {because.length}{' '}
          {because.length === 1 ? 'answer' : 'answers'}
        </summary>
        <div className="my-1 grid gap-0.5">
          {because.map((quote) => (
            <QuoteLine key={quote.question} quote={quote} steps={steps} />
          ))}
          <p className="text-xs text-ink-muted">
            {source}
            {expert && ' · threshold chosen by experts, not yet signed off by a clinician'}
          </p>
        </div>
      </details>
    </li>
  );
}
