import type { Language } from '@/lib/form/language';
import type { SummaryLine } from '@/lib/intake/summary';
import { nameTurningMarks } from '@/lib/intake/turning-marks';

const without = { declined: 'Rather not answer', unanswered: 'Not answered' } as const;

type Props = Readonly<{
  line: SummaryLine;
  /** Of what the patient wrote; absent where the words are the form's. */
  language?: Language | undefined;
}>;

/** One question and how it stands: answered, unsure, declined or left blank. */
export function AnswerLine({ line: { question, ask, state, words }, language }: Props) {
  return (
    <div
      id={`q-${question}`}
      className="grid scroll-mt-4 gap-x-6 border-t border-line py-2 text-sm target:bg-accent-soft sm:grid-cols-2"
    >
      <dt className="text-ink-muted">{ask}</dt>
      <dd className="font-medium wrap-anywhere whitespace-pre-wrap">
        {(state === 'declined' || state === 'unanswered') && (
          <span className="font-semibold text-urgent italic">{without[state]}</span>
        )}
        {state === 'answered' && words.length === 0 && 'None picked'}
        {words.map((word) => (
          <bdi key={word} lang={language} className={`block ${state === 'unsure' ? 'text-urgent' : ''}`}>
            {nameTurningMarks(word)}
          </bdi>
        ))}
      </dd>
    </div>
  );
}
