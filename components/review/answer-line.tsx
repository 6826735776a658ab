import type { Language } from '@/lib/form/language';
import { languageWords } from '@/lib/intake/language-words';
import { type Confirmation, confirmedWords } from '@/lib/intake/repeat/repeat';
import type { SummaryLine } from '@/lib/intake/summary';
import { nameTurningMarks } from '@/lib/intake/turning-marks';

const without = { declined: 'Rather not answer', unanswered: 'Not answered' } as const;

type Props = Readonly<{
  line: SummaryLine;
  confirmed?: Confirmation | undefined;
  /** Of what the patient wrote; absent where the words are the form's. */
  language?: Language | undefined;
  timeZone: string;
}>;

/** One question and how it stands: answered, unsure, declined or left blank; and since when, if it is from last time. */
export function AnswerLine({ line: { question, ask, state, words }, confirmed, language, timeZone }: Props) {
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
        {language && language !== 'en' && words.length > 0 && (
          <span className="block text-xs font-normal text-ink-muted">written in {languageWords(language)}</span>
        )}
        {confirmed && <span className="block font-normal text-ink-muted">{confirmedWords(confirmed, timeZone)}</span>}
      </dd>
    </div>
  );
}
