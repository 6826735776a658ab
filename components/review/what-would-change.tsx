import type { Step } from '@/lib/form/question';
import { askOf, quoted, wordsOf } from '@/lib/intake/quoted';
import { effectWords, outcomeWords } from '@/lib/intake/tag-words';
import { askedAs, type ExplainedTag } from '@/lib/tagging/evaluation';

type Props = Readonly<{ tag: ExplainedTag; steps: readonly Step[] }>;

/** What is not known about a tag, and which single answers would move it. */
export function WhatWouldChange({ tag: { missing, counterfactuals }, steps }: Props) {
  if (missing.length + counterfactuals.length === 0) {
    return (
      <p className="mt-3 border-t border-line py-2 text-sm text-ink-muted">
        Every answer it reads is known, and no single change of one would move it.
      </p>
    );
  }

  return (
    <div className="mt-3 grid gap-x-4 gap-y-2 border-t border-line pt-2 text-sm md:grid-cols-2">
      <div>
        <h4 className="font-semibold">Not known ({missing.length})</h4>
        {missing.length === 0 && <p className="text-ink-muted">Every answer it reads is known.</p>}
        <ul className="mt-1 grid gap-1">
          {missing.map(({ question, state, row, ...rest }) => (
            <li key={`${question} ${row}`} className="leading-snug">
              <a href={`#q-${askedAs(question)}`} className="underline decoration-line-strong underline-offset-2">
                {askOf(question, steps)}
              </a>{' '}
              <span className="text-ink-muted">
                {state === 'unsure' ? 'Not sure' : 'Not answered'}: {effectWords({ question, state, ...rest })}.
              </span>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h4 className="font-semibold">What would change it ({counterfactuals.length})</h4>
        {counterfactuals.length === 0 && <p className="text-ink-muted">No single change of one answer.</p>}
        <ul className="mt-1 grid gap-1">
          {counterfactuals.map((change) => {
            const { ask, words, question } = quoted(change, steps);

            return (
              <li
                key={`${question} ${change.row} ${wordsOf(change.question, change.instead, steps)}`}
                className="leading-snug"
              >
                <a href={`#q-${question}`} className="underline decoration-line-strong underline-offset-2">
                  {ask}
                </a>{' '}
                <span className="text-ink-muted">
                  If “{wordsOf(change.question, change.instead, steps)}” rather than{' '}
                  {words === null ? 'no answer' : `“${words}”`}, {outcomeWords(change)}.
                </span>
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
