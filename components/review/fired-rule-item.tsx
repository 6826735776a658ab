import type { Step } from '@/lib/form/question';
import { urgencyWords } from '@/lib/intake/urgency-words';
import type { FiredRule } from '@/lib/tagging/evaluation';
import { QuoteLine } from './quote-line';

type Props = Readonly<{ rule: FiredRule; steps: readonly Step[] }>;

/** One rule that fired: what it says, the answers it read, and where it comes from. */
export function FiredRuleItem({ rule, steps }: Props) {
  return (
    <li className="grid gap-0.5">
      <p className="text-sm leading-snug font-semibold">
        {rule.says}{' '}
        <span className="font-normal whitespace-nowrap text-ink-muted">
          ({rule.id}, {urgencyWords[rule.level].word.toLowerCase()})
        </span>
      </p>
      {rule.because.map((quote) => (
        <QuoteLine key={quote.question} quote={quote} steps={steps} />
      ))}
      <p className="text-xs text-ink-muted">
        {rule.source}
        {rule.expert && ' · expert choice, not yet signed off by a clinician'}
      </p>
    </li>
  );
}
