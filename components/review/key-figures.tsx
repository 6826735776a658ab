import { Panel } from '@/components/clinic/panel';
import { notValidatedIn } from '@/lib/form/words/instruments';
import { exerciseVitalSign } from '@/lib/intake/instruments/exercise-vital-sign';
import { nprsScore } from '@/lib/intake/instruments/nprs';
import { pegScore } from '@/lib/intake/instruments/peg';
import { rolandMorrisScore } from '@/lib/intake/instruments/roland-morris';
import type { Intake } from '@/lib/intake/intake';
import { keyFacts, lineWords } from '@/lib/intake/key-facts';
import { languageWords } from '@/lib/intake/language-words';
import { HoursProfiles } from './hours-profiles';

/** Pain and its effect in numbers, and how it behaves through day and night. */
export function KeyFigures({ intake }: Readonly<{ intake: Intake }>) {
  const peg = pegScore(intake.answers);
  const now = nprsScore(intake.answers);
  const activity = exerciseVitalSign(intake.answers);
  const disability = rolandMorrisScore(intake.answers);
  const notValidated = notValidatedIn(intake.language);

  return (
    <Panel id="figures" title="Pain, course, day and night">
      <div className="mb-3 flex flex-wrap gap-3">
        <Figure name="PEG, past week" value={peg === null ? null : peg.toFixed(1)} without="not all three answered" />
        <Figure name="Pain now (0 to 10)" value={now === null ? null : String(now)} without="not answered" />
        <Figure
          name={activity?.low ? 'Active minutes a week (low)' : 'Active minutes a week'}
          value={activity ? String(activity.minutesAWeek) : null}
          without="not known"
        />
        {disability !== null && <Figure name="Roland-Morris (0 to 24)" value={String(disability)} without="" />}
      </div>
      {notValidated.length > 0 && (
        <p className="mb-3 text-sm font-semibold text-urgent">
          {notValidated.join(' and ')} in {languageWords(intake.language)}: a working translation, not the validated
          version.
        </p>
      )}
      <dl className="grid gap-x-6 text-sm sm:grid-cols-2">
        {keyFacts(intake).map(({ label, line }) => (
          <div key={line.question} className="grid grid-cols-[9.5rem_1fr] gap-2 border-t border-line py-1.5">
            <dt className="text-ink-muted">{label}</dt>
            <dd className={line.state === 'answered' ? '' : 'font-semibold text-urgent'}>
              <a href={`#q-${line.question}`} className="hover:underline">
                {lineWords(line)}
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <HoursProfiles intake={intake} />
    </Panel>
  );
}

function Figure({ name, value, without }: Readonly<{ name: string; value: string | null; without: string }>) {
  return (
    <p className="min-w-36 rounded-md bg-page px-3 py-2">
      <span className="block text-xs text-ink-muted">{name}</span>
      {value === null ? (
        <span className="text-sm font-medium">{without}</span>
      ) : (
        <span className="text-2xl font-semibold tabular-nums">{value}</span>
      )}
    </p>
  );
}
