import type { Step } from '@/lib/form/question';
import { quoted } from '@/lib/intake/quoted';
import { urgencyWords } from '@/lib/intake/urgency-words';
import type { FiredRule } from '@/lib/tagging/evaluation';

type Props = Readonly<{ rule: FiredRule; steps: readonly Step[] }>;

/** One rule that fired: what it says, the answers it read, and where it comes from. */
export function RuleReasons({ rule, steps }: Props) {
  return (
    <li className="text-sm leading-snug">
      <p className="font-semibold">
        {rule.says}{' '}
        <span className="font-normal whitespace-nowrap text-ink-muted">
          ({rule.id}, {urgencyWords[rule.level].word.toLowerCase()})
        </span>
      </p>
      {rule.because.map((quote) => {
        const { ask, words } = quoted(quote, steps);
        return (
          <p key={quote.question} className="text-ink-muted">
            {ask}{' '}
            <q className="font-semibold text-ink">
              <bdi>{words}</bdi>
            </q>
          </p>
        );
      })}
      <p className="text-xs text-ink-muted">
        {rule.source}
        {rule.expert && ' · threshold chosen by experts, not yet signed off by a clinician'}
      </p>
    </li>
  );
}
