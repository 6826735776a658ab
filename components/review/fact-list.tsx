import type { QuestionId } from '@/lib/form/form';
import type { Intake } from '@/lib/intake/intake';
import { keyFacts, lineWords } from '@/lib/intake/key-facts';

type Props = Readonly<{ intake: Intake; of: readonly QuestionId[] }>;

/** What was said to a few questions, under short names. */
export function FactList({ intake, of }: Props) {
  const facts = keyFacts(intake).filter(({ line }) => of.includes(line.question));

  return (
    <dl className="text-xs leading-snug">
      {facts.map(({ label, line }) => (
        <div key={line.question} className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-2">
          <dt className="text-ink-muted">{label}</dt>
          <dd className={line.state === 'answered' ? '' : 'font-semibold text-urgent'}>{lineWords(line)}</dd>
        </div>
      ))}
    </dl>
  );
}
