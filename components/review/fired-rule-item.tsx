import type { Step } from '@/lib/form/question';
import { urgencyWords } from '@/lib/intake/urgency-words';
import type { FiredRule } from '@/lib/tagging/evaluation';
import { QuoteLine } from './quote-line';

type Props = Readonly<{ rule: FiredRule; decides: boolean; steps: readonly Step[] }>;

const shownAtOnce = 3;

/** One rule that fired: what it says, the answers it read, and where it comes from. */
export function FiredRuleItem({ rule, decides, steps }: Props) {
  const quotes = rule.because.map((quote) => <QuoteLine key={quote.question} quote={quote} steps={steps} />);
  // What decides the urgency is read at once; the rest of the evidence is one press away.
  const shown = decides ? quotes.slice(0, shownAtOnce) : [];
  const folded = quotes.slice(shown.length);

  return (
    <li className="grid gap-0.5">
      <p className="text-sm leading-snug font-semibold">
        {rule.says}{' '}
        <span className="font-normal whitespace-nowrap text-ink-muted">
          ({rule.id}, {urgencyWords[rule.level].word.toLowerCase()})
        </span>
      </p>
      {shown}
      {folded.length > 0 && (
        <details className="text-sm">
          <summary className="cursor-pointer text-ink-muted">
            {shown.length > 0 && 'and '}
            {folded.length} {shown.length > 0 && 'more '}
            {folded.length === 1 ? 'answer' : 'answers'}
          </summary>
          <div className="grid gap-0.5">{folded}</div>
        </details>
      )}
      <p className="text-xs text-ink-muted">
        {rule.source}
        {rule.expert && ' · threshold chosen by experts, not yet signed off by a clinician'}
      </p>
    </li>
  );
}
