import type { Step } from '@/lib/form/question';
import { quoted } from '@/lib/intake/quoted';
import type { Quote } from '@/lib/tagging/evaluation';

type Props = Readonly<{ quote: Pick<Quote, 'question' | 'answer'>; steps: readonly Step[] }>;

/** The patient's own answer, with the question as asked; leads to where it stands among all answers. */
export function QuoteLine({ quote, steps }: Props) {
  const { question, ask, words } = quoted(quote, steps);

  return (
    <a href={`#q-${question}`} className="group block text-sm leading-snug text-ink-muted">
      <span className="underline decoration-line-strong underline-offset-2 group-hover:decoration-2">{ask}</span>{' '}
      {words === null ? (
        <span className="font-semibold text-ink italic">Not answered</span>
      ) : (
        <q className="font-semibold text-ink">
          <bdi>{words}</bdi>
        </q>
      )}
    </a>
  );
}
