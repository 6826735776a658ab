import { Panel } from '@/components/clinic/panel';
import { lineWords } from '@/lib/intake/key-facts';
import { notAskedRedFlags, type RedFlag, type RedFlagOverview } from '@/lib/intake/red-flag-overview';

type Props = Readonly<{ overview: RedFlagOverview; complete: boolean }>;

const counted = (count: number, word: string) => `${count} ${word}`;

/** Every red-flag question that was asked: what was reported, unsure, without an answer, and denied. */
export function RedFlagPanel({ overview, complete }: Props) {
  const { positive, unsure, unanswered, negative } = overview;
  const notAsked = notAskedRedFlags(overview);

  return (
    <Panel
      id="red-flags"
      title="Red flags"
      dense
      beside={
        <span className={complete ? 'text-ink-muted' : 'font-semibold text-urgent'}>
          {complete
            ? `Every safety question${notAsked.length > 0 ? ' asked is' : ''} answered`
            : 'Safety questions left blank'}
        </span>
      }
    >
      <p className="text-[0.8125rem] font-medium tabular-nums">
        {[
          counted(positive.length, 'reported'),
          counted(unsure.length, 'unsure'),
          counted(unanswered.length, 'no answer'),
          counted(negative.length, 'denied'),
        ].join(' · ')}
      </p>
      <Flags flags={positive} mark="!" tone="text-emergency" />
      <Flags flags={unsure} mark="?" tone="text-urgent" />
      <Flags flags={unanswered} mark="–" tone="text-urgent" />
      {negative.length > 0 && (
        <p className="mt-1 border-t border-line pt-1 text-xs leading-snug">
          <span className="font-semibold">Denied: </span>
          {negative.map(({ question, label }, index) => (
            <span key={question}>
              {index > 0 && '; '}
              <a href={`#q-${question}`} className="hover:underline">
                {label.toLowerCase()}
              </a>
            </span>
          ))}
        </p>
      )}
      {notAsked.length > 0 && (
        <p className="text-xs leading-snug text-ink-muted">
          <span className="font-semibold">Not asked: </span>
          {notAsked.join('; ').toLowerCase()}
        </p>
      )}
    </Panel>
  );
}

function Flags({ flags, mark, tone }: Readonly<{ flags: readonly RedFlag[]; mark: string; tone: string }>) {
  if (flags.length === 0) return null;

  return (
    <ul className="grid gap-0.5 pt-0.5">
      {flags.map(({ question, label, line }) => (
        <li key={question} className="flex gap-1.5 text-sm leading-snug">
          <span aria-hidden="true" className={`w-3 shrink-0 text-center font-bold ${tone}`}>
            {mark}
          </span>
          <a href={`#q-${question}`} className="hover:underline">
            <span className="font-semibold">{label}:</span> <bdi>{lineWords(line)}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}
