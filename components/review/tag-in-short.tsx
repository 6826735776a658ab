import type { ReactNode } from 'react';
import { SupportMeter } from '@/components/clinic/support-meter';
import type { Step } from '@/lib/form/question';
import { patternName } from '@/lib/intake/pattern-name';
import { askOf, wordsOf } from '@/lib/intake/quoted';
import { outcomeWords } from '@/lib/intake/tag-words';
import type { ExplainedTag, Reason } from '@/lib/tagging/evaluation';

type Props = Readonly<{ tag: ExplainedTag; steps: readonly Step[]; brief: boolean }>;

/** One tag in a few lines: how strong, the first reasons for and against, what is missing, and what would change it. */
export function TagInShort({ tag, steps, brief }: Props) {
  const { counterfactuals, missing } = tag;
  const weighty = missing.filter(({ effect }) => effect !== 'changes nothing alone');
  const [unknown] = weighty;
  // What the patient could say otherwise comes before what nobody can change.
  const change = counterfactuals.find(({ question }) => question !== 'age') ?? counterfactuals[0];
  const against = tag.against.length === 0 ? 'none' : firstOf(tag.against);

  return (
    <li className="py-1 text-sm leading-snug">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <a href={`#tag-${tag.id}`} className="font-semibold underline decoration-line-strong underline-offset-2">
          {patternName(tag.name)}
        </a>
        <SupportMeter support={tag.support} />
      </p>
      {tag.support !== null && !brief && (
        <dl className="text-xs">
          {tag.probabilityBand && <Line name="Chance">{tag.probabilityBand}, not calibrated in this clinic</Line>}
          <Line name="For">{firstOf(tag.for)}</Line>
          <Line name="Against">
            {against}
            {!unknown && '; nothing missing'}
          </Line>
          {unknown && (
            <Line name="Missing">
              {askOf(unknown.question, steps)}
              {andMore(weighty.length - 1)}
            </Line>
          )}
          {!change && <Line name="Changes if">no single answer</Line>}
          {change && (
            <Line name="Changes if">
              “{wordsOf(change.question, change.instead, steps)}”: {outcomeWords(change)}
              {andMore(counterfactuals.length - 1)}. {askOf(change.question, steps)}
            </Line>
          )}
        </dl>
      )}
    </li>
  );
}

function Line({ name, children }: Readonly<{ name: string; children: ReactNode }>) {
  return (
    <div className="grid grid-cols-[4.25rem_minmax(0,1fr)] gap-x-1">
      <dt className="text-ink-muted">{name}</dt>
      <dd className="line-clamp-2">{children}</dd>
    </div>
  );
}

const toldAtOnce = 2;

function firstOf(reasons: readonly Reason[]): string {
  const told = reasons.slice(0, toldAtOnce).map(({ says }) => says);

  return `${told.join('; ')}${andMore(reasons.length - told.length)}`;
}

const andMore = (count: number) => (count > 0 ? ` and ${count} more` : '');
